//! Addresses of the desk: those of its people here and in `cases.rs` and `life.rs`, those of everybody in `public.rs`, figures and the
//! register in `report.rs`, the days that are promised in `terms.rs`.

mod cases;
mod life;
mod public;
mod report;
mod terms;

pub use report::frequent_in as frequent;

use super::permissions::{
    ANSWER, ASK, CLOSE, EDIT, FOLLOW, IDENTIFY, RATE, READ, RECEIVE, REOPEN, REPORT, ROUTE,
    SET_TERMS, TELL,
};
use crate::{foundation::Route, layout::ListSpec};

pub const LIST: ListSpec = ListSpec {
    sorts: &["number", "received", "due"],
    filters: &["state", "kind", "theme", "channel", "place", "clock", "desk"],
    default_sort: "received",
    default_desc: true,
    per: 50,
};

/// The register is a list that is only turned over.
pub const REGISTER: ListSpec = ListSpec {
    sorts: &["received"],
    filters: &["year", "place"],
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
        Route::get("/desk/register.pdf", READ, report::register_paper),
        Route::get("/desk/{place}/terms", SET_TERMS, terms::page),
        Route::post("/desk/{place}/terms", SET_TERMS, terms::set),
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
        Route::post("/follow", FOLLOW, public::find),
        Route::get("/follow/receipt.pdf", FOLLOW, public::receipt),
    ]
}
