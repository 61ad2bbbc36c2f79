//! Addresses of receptions: the list of badges and its terms in `desk.rs`, the door in `door.rs`, those of everybody in `public.rs`.

mod desk;
mod door;
mod public;

use super::permissions::{
    ACCEPT, CHECK_IN, CLOSE, GIVE_UP, ISSUE, OPEN, READ, REFUSE, SHOW, SIGN_UP, UNDO_CHECK_IN,
    WELCOME,
};
use crate::{foundation::Route, layout::ListSpec};

pub const LIST: ListSpec = ListSpec {
    sorts: &["name", "no"],
    filters: &["state", "came", "audience", "sex", "source"],
    default_sort: "no",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/events/{id}/reception", READ, desk::page),
        Route::post("/events/{id}/reception", OPEN, desk::open),
        Route::post("/events/{id}/reception/closure", CLOSE, desk::close),
        Route::get("/events/{id}/poster.pdf", READ, desk::poster),
        Route::post("/events/{id}/badges", ISSUE, desk::issue),
        Route::get("/events/{id}/badges.pdf", READ, desk::badges),
        Route::post("/events/{id}/badges/{badge}/refusal", REFUSE, desk::refuse),
        Route::post("/events/{id}/badges/{badge}/acceptance", ACCEPT, desk::accept),
        Route::get("/events/{id}/door", CHECK_IN, door::page),
        Route::post("/events/{id}/door", CHECK_IN, door::check_in),
        Route::post("/events/{id}/door/walk-ins", WELCOME, door::welcome),
        Route::post("/events/{id}/badges/{badge}/undoing", UNDO_CHECK_IN, door::undo),
        Route::get("/join/{event}", SIGN_UP, public::form),
        Route::post("/join/{event}", SIGN_UP, public::sign_up),
        Route::get("/b/{code}", SHOW, public::badge),
        Route::get("/b/{code}/badge.pdf", SHOW, public::paper),
        Route::post("/b/{code}/giving-up", GIVE_UP, public::give_up),
    ]
}
