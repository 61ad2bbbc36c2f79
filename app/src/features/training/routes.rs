//! Addresses of training, in the order in which a session is lived. Each page has its handlers in a file of this folder.

mod attendance;
mod draft;
mod life;
mod list;
mod people;
mod show;

use super::permissions::{
    ASSIGN, CLOSE, EDIT, ENROL, GROUP, LEAVE, MARK, OPEN, PLAN, READ, REOPEN, SCHEDULE, UNGROUP,
    UNSCHEDULE,
};
use crate::foundation::{Cx, Route};

pub use {attendance::LIST as ATTENDANCE, list::LIST, people::LIST as PEOPLE, show::head};

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
        Route::get("/sessions/{id}/attendance", READ, attendance::page),
        Route::post("/sessions/{id}/attendance", MARK, attendance::mark),
        Route::get("/sessions/{id}/attendance.pdf", READ, attendance::sheet),
        Route::get("/sessions/{id}/closure", CLOSE, life::close_page),
        Route::post("/sessions/{id}/closure", CLOSE, life::close),
        Route::post("/sessions/{id}/reopenings", REOPEN, life::reopen),
        Route::get("/sessions/{id}/journal", READ, show::journal),
    ]
}

/// A word of the address after `?` that is not part of a list.
fn asked(cx: &Cx, name: &str) -> String {
    let mut pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    pairs.find(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
}
