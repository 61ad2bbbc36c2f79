//! Addresses of training, in the order in which a session is lived. Each page has its handlers in a file of this folder.

mod attendance;
mod counts;
mod draft;
mod evaluation;
mod life;
mod list;
mod papers;
mod people;
mod seats;
mod segment;
mod show;
mod waiting;

use super::permissions::{
    ASSIGN, CLOSE, COUNT, EDIT, ENROL, ENROL_SEGMENT, GROUP, LEAVE, MARK, NOMINATE, OPEN, PLAN,
    READ, RECOUNT, REFUSE, REOPEN, SCHEDULE, SEAT, UNCOUNT, UNDO_SEGMENT, UNGROUP, UNSCHEDULE,
    WITHDRAW,
};
use crate::foundation::{Cx, Route};

pub use {
    attendance::LIST as ATTENDANCE, list::LIST, papers::MOST_LETTERS, people::LIST as PEOPLE,
    show::head,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/sessions", READ, list::list),
        Route::get("/sessions/new", PLAN, draft::plan_page),
        Route::post("/sessions", PLAN, draft::plan),
        Route::get("/sessions/{id}", READ, show::page),
        Route::get("/sessions/{id}/edit", EDIT, draft::edit_page),
        Route::post("/sessions/{id}", EDIT, draft::edit),
        Route::post("/sessions/{id}/agenda", SCHEDULE, show::schedule),
        Route::post("/sessions/{id}/agenda/{item}/removal", UNSCHEDULE, show::unschedule),
        Route::post("/sessions/{id}/groups", GROUP, show::group),
        Route::post("/sessions/{id}/groups/{group}/removal", UNGROUP, show::ungroup),
        Route::post("/sessions/{id}/openings", OPEN, life::open),
        Route::get("/sessions/{id}/people", READ, people::page),
        Route::post("/sessions/{id}/people", ENROL, people::enrol),
        Route::post("/sessions/{id}/people/{registration}/group", ASSIGN, people::assign),
        Route::post("/sessions/{id}/people/{registration}/leaving", LEAVE, people::leave),
        Route::get("/sessions/{id}/seats", READ, seats::page),
        Route::post("/sessions/{id}/seats", SEAT, seats::seat),
        Route::get("/sessions/{id}/segment", ENROL_SEGMENT, segment::page),
        Route::post("/sessions/{id}/segment", ENROL_SEGMENT, segment::enrol),
        Route::post("/sessions/{id}/segments/{together}/undoing", UNDO_SEGMENT, segment::undo),
        Route::get("/sessions/{id}/nominations", NOMINATE, waiting::nominate_page),
        Route::post("/sessions/{id}/nominations", NOMINATE, waiting::nominate),
        Route::get("/sessions/{id}/waiting", READ, waiting::page),
        Route::post("/sessions/{id}/waiting/{waiting}/refusal", REFUSE, waiting::refuse),
        Route::post("/sessions/{id}/waiting/{waiting}/withdrawal", WITHDRAW, waiting::withdraw),
        Route::post("/sessions/{id}/counts", COUNT, counts::count),
        Route::get("/sessions/{id}/counts/{count}", RECOUNT, counts::page),
        Route::post("/sessions/{id}/counts/{count}", RECOUNT, counts::recount),
        Route::post("/sessions/{id}/counts/{count}/removal", UNCOUNT, counts::uncount),
        Route::get("/sessions/{id}/attendance", READ, attendance::page),
        Route::post("/sessions/{id}/attendance", MARK, attendance::mark),
        Route::get("/sessions/{id}/attendance.pdf", READ, attendance::sheet),
        Route::get("/sessions/{id}/letters.pdf", READ, papers::letters),
        Route::get("/sessions/{id}/days.pdf", READ, papers::days),
        Route::get("/sessions/{id}/closure", CLOSE, life::close_page),
        Route::post("/sessions/{id}/closure", CLOSE, life::close),
        Route::post("/sessions/{id}/reopenings", REOPEN, life::reopen),
        Route::get("/sessions/{id}/evaluation", READ, evaluation::page),
        Route::get("/sessions/{id}/journal", READ, show::journal),
    ]
}

/// A word of the address after `?` that is not part of a list.
fn asked(cx: &Cx, name: &str) -> String {
    cx.asked.word(name)
}
