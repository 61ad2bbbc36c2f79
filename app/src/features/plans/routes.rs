//! Addresses of plans, in the order in which a plan is lived. Each page has its handlers in a file of this folder.

mod list;
mod show;
mod text;
mod axes;
mod lines;
mod messages;
mod done;
mod harmony;
mod given;
mod life;
mod paper;

use super::{
    permissions::{
        ADDRESS, APPROVE, AXIS, COMMUNICATION, COMPARE, DRAFT, EDIT, EDIT_LINE, EDIT_MESSAGE,
        FOLLOW, GIVE, LINE, MESSAGE, MOVE_AXIS, MOVE_LINE, READ, REMOVE_AXIS, REMOVE_LINE,
        REMOVE_MESSAGE, RENAME_AXIS, RETURN, REVISE, SUBMIT, UNADDRESS, UNFOLLOW, WITHDRAW, of,
    },
    plan::Strand,
};
use crate::foundation::{Cx, Form, Route};

pub use harmony::GRID;
pub use list::LIST;

/// The addresses that a plan of every strand has, under that of its strand.
macro_rules! shared {
    ($base:literal, $strand:expr) => {
        vec![
            Route::get($base, of($strand, READ), |cx: Cx| list::list(cx, $strand)),
            Route::get(concat!($base, "/new"), of($strand, DRAFT), |cx: Cx| list::new(cx, $strand)),
            Route::post($base, of($strand, DRAFT), |cx: Cx, form: Form| {
                list::draft(cx, form, $strand)
            }),
            Route::get(concat!($base, "/{id}"), of($strand, READ), show::lines),
            Route::get(concat!($base, "/{id}/calendar"), of($strand, READ), show::calendar),
            Route::get(concat!($base, "/{id}/text"), of($strand, READ), text::page),
            Route::get(concat!($base, "/{id}/text/edit"), of($strand, EDIT), text::edit_page),
            Route::post(concat!($base, "/{id}/text"), of($strand, EDIT), text::edit),
            Route::get(concat!($base, "/{id}/journal"), of($strand, READ), show::journal),
            Route::get(concat!($base, "/{id}/comparison"), of($strand, READ), show::comparison),
            Route::post(concat!($base, "/{id}/axes"), of($strand, AXIS), axes::add),
            Route::get(
                concat!($base, "/{id}/axes/{axis}"),
                of($strand, RENAME_AXIS),
                axes::rename_page,
            ),
            Route::post(
                concat!($base, "/{id}/axes/{axis}"),
                of($strand, RENAME_AXIS),
                axes::rename,
            ),
            Route::post(
                concat!($base, "/{id}/axes/{axis}/place"),
                of($strand, MOVE_AXIS),
                axes::r#move,
            ),
            Route::get(
                concat!($base, "/{id}/axes/{axis}/removal"),
                of($strand, REMOVE_AXIS),
                axes::remove_page,
            ),
            Route::post(
                concat!($base, "/{id}/axes/{axis}/removal"),
                of($strand, REMOVE_AXIS),
                axes::remove,
            ),
            Route::get(concat!($base, "/{id}/lines/new"), of($strand, LINE), lines::new),
            Route::post(concat!($base, "/{id}/lines"), of($strand, LINE), lines::add),
            Route::get(concat!($base, "/{id}/lines/{line}"), of($strand, READ), lines::page),
            Route::get(
                concat!($base, "/{id}/lines/{line}/edit"),
                of($strand, EDIT_LINE),
                lines::edit_page,
            ),
            Route::post(concat!($base, "/{id}/lines/{line}"), of($strand, EDIT_LINE), lines::edit),
            Route::post(
                concat!($base, "/{id}/lines/{line}/place"),
                of($strand, MOVE_LINE),
                lines::r#move,
            ),
            Route::get(
                concat!($base, "/{id}/lines/{line}/removal"),
                of($strand, REMOVE_LINE),
                lines::remove_page,
            ),
            Route::post(
                concat!($base, "/{id}/lines/{line}/removal"),
                of($strand, REMOVE_LINE),
                lines::remove,
            ),
            Route::post(concat!($base, "/{id}/submission"), of($strand, SUBMIT), life::submit),
            Route::get(concat!($base, "/{id}/return"), of($strand, RETURN), life::return_page),
            Route::post(concat!($base, "/{id}/return"), of($strand, RETURN), life::returned),
            Route::get(concat!($base, "/{id}/approval"), of($strand, APPROVE), life::approve_page),
            Route::post(concat!($base, "/{id}/approval"), of($strand, APPROVE), life::approve),
            Route::get(concat!($base, "/{id}/revision"), of($strand, REVISE), life::revise_page),
            Route::post(concat!($base, "/{id}/revision"), of($strand, REVISE), life::revise),
            Route::get(concat!($base, "/{id}/paper"), of($strand, READ), paper::paper),
            Route::get(
                concat!($base, "/{id}/versions/{revision}"),
                of($strand, READ),
                paper::version,
            ),
            Route::get(
                concat!($base, "/{id}/versions/{revision}/paper"),
                of($strand, READ),
                paper::version_paper,
            ),
        ]
    };
}

pub fn routes() -> Vec<Route> {
    let mut all = shared!("/plans", Strand::Training);
    all.push(Route::get("/plans/{id}/needs", READ, show::needs));
    all.extend(shared!("/communication-plans", Strand::Communication));
    all.extend(spoken());
    all
}

/// What only a plan of communication has.
fn spoken() -> Vec<Route> {
    vec![
        Route::get("/harmonisation", COMPARE, harmony::grid),
        Route::get("/harmonisation/actions", COMPARE, harmony::actions),
        Route::get("/harmonisation/paper", COMPARE, harmony::paper),
        Route::get("/common-messages", COMPARE, given::list),
        Route::get("/common-messages/new", GIVE, given::new),
        Route::post("/common-messages", GIVE, given::give),
        Route::get("/common-messages/{id}/withdrawal", WITHDRAW, given::withdraw_page),
        Route::post("/common-messages/{id}/withdrawal", WITHDRAW, given::withdraw),
        Route::get("/communication-plans/{id}/messages", COMMUNICATION, messages::page),
        Route::get("/communication-plans/{id}/audiences/new", ADDRESS, messages::address_page),
        Route::get(
            "/communication-plans/{id}/audiences/{audience}",
            ADDRESS,
            messages::readdress_page,
        ),
        Route::post("/communication-plans/{id}/audiences", ADDRESS, messages::address),
        Route::get(
            "/communication-plans/{id}/audiences/{audience}/removal",
            UNADDRESS,
            messages::unaddress_page,
        ),
        Route::post(
            "/communication-plans/{id}/audiences/{audience}/removal",
            UNADDRESS,
            messages::unaddress,
        ),
        Route::get("/communication-plans/{id}/messages/new", MESSAGE, messages::new),
        Route::post("/communication-plans/{id}/messages", MESSAGE, messages::add),
        Route::get(
            "/communication-plans/{id}/messages/{message}",
            EDIT_MESSAGE,
            messages::edit_page,
        ),
        Route::post("/communication-plans/{id}/messages/{message}", EDIT_MESSAGE, messages::edit),
        Route::get(
            "/communication-plans/{id}/messages/{message}/removal",
            REMOVE_MESSAGE,
            messages::remove_page,
        ),
        Route::post(
            "/communication-plans/{id}/messages/{message}/removal",
            REMOVE_MESSAGE,
            messages::remove,
        ),
        Route::get("/communication-plans/{id}/lines/{line}/done", FOLLOW, done::page),
        Route::post("/communication-plans/{id}/lines/{line}/done", FOLLOW, done::follow),
        Route::get(
            "/communication-plans/{id}/lines/{line}/done/{done}/removal",
            UNFOLLOW,
            done::unfollow_page,
        ),
        Route::post(
            "/communication-plans/{id}/lines/{line}/done/{done}/removal",
            UNFOLLOW,
            done::unfollow,
        ),
    ]
}
