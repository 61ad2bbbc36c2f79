//! Addresses of the desk: those of its people here and in `cases.rs` and `life.rs`, those of everybody in `public.rs`, figures in
//! `report.rs`.

mod cases;
mod life;
mod public;
mod report;

use super::permissions::{
    ANSWER, ASK, CLOSE, EDIT, FOLLOW, IDENTIFY, RATE, READ, RECEIVE, REOPEN, REPORT, ROUTE, TELL,
};
use crate::{foundation::Route, layout::ListSpec};

pub const LIST: ListSpec = ListSpec {
    sorts: &["number", "received", "due"],
    filters: &["state", "kind", "theme", "channel", "place", "clock", "desk"],
    default_sort: "received",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/cases", READ, cases::list),
        Route::get("/cases/new", RECEIVE, cases::blank),
        Route::post("/cases", RECEIVE, cases::receive),
        Route::get("/desk/figures", REPORT, report::figures),
        Route::get("/desk/register", READ, report::register),
        Route::get("/cases/{id}", READ, cases::page),
        Route::get("/cases/{id}/edit", EDIT, cases::edit_page),
        Route::post("/cases/{id}", EDIT, cases::edit),
        Route::get("/cases/{id}/receipt.pdf", READ, cases::receipt),
        Route::get("/cases/{id}/letter.pdf", READ, cases::letter),
        Route::post("/cases/{id}/person", IDENTIFY, life::identify),
        Route::post("/cases/{id}/routing", ROUTE, life::route),
        Route::post("/cases/{id}/answer", ANSWER, life::answer),
        Route::post("/cases/{id}/telling", TELL, life::tell),
        Route::post("/cases/{id}/closure", CLOSE, life::close),
        Route::get("/cases/{id}/reopening", REOPEN, life::reopen_page),
        Route::post("/cases/{id}/reopening", REOPEN, life::reopen),
        Route::post("/cases/{id}/rating", RATE, life::rate),
        Route::get("/ask", ASK, public::form),
        Route::post("/ask", ASK, public::ask),
        Route::get("/follow", FOLLOW, public::follow),
        Route::get("/follow/receipt.pdf", FOLLOW, public::receipt),
    ]
}
