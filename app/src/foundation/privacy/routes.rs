//! Addresses of the register, of consents, requests, files of persons, and of what is about to be erased.

mod processings;
mod consents;
mod requests;
mod file;
mod erasures;
mod identity;

pub use self::erasures::MOST as MOST_ERASURES;

use super::permissions::{
    ANSWER, EDIT, ENTER_IDENTITY, FORESEE, GIVE, HOLD, IDENTIFY, READ, RECEIVE, REFUSE, REGISTER,
    RELEASE, REMOVE_IDENTITY, SEE_CONSENTS, SEE_IDENTITY, SEE_REQUESTS, TAKE_FILE, WITHDRAW,
};
use crate::{foundation::Route, layout::ListSpec};

pub const PROCESSINGS: ListSpec = ListSpec {
    sorts: &["name", "state"],
    filters: &["state", "basis"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub const REQUESTS: ListSpec = ListSpec {
    sorts: &["due", "received"],
    filters: &["kind", "state", "clock"],
    default_sort: "due",
    default_desc: false,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/processings", READ, processings::list),
        Route::get("/processings/new", REGISTER, processings::blank),
        Route::post("/processings", REGISTER, processings::register),
        Route::get("/processings/{code}", READ, processings::page),
        Route::get("/processings/{code}/edit", EDIT, processings::edit_page),
        Route::post("/processings/{code}", EDIT, processings::edit),
        Route::get("/processings/{code}/declaration.pdf", READ, processings::paper),
        Route::get("/people/{id}/privacy", SEE_CONSENTS, consents::page),
        Route::post("/people/{id}/consents", GIVE, consents::give),
        Route::post("/people/{id}/consents/{consent}/withdrawal", WITHDRAW, consents::withdraw),
        Route::get("/requests", SEE_REQUESTS, requests::list),
        Route::get("/requests/new", RECEIVE, requests::blank),
        Route::post("/requests", RECEIVE, requests::receive),
        Route::get("/requests/{id}", SEE_REQUESTS, requests::page),
        Route::post("/requests/{id}/identification", IDENTIFY, requests::identify),
        Route::post("/requests/{id}/answer", ANSWER, requests::answer),
        Route::post("/requests/{id}/refusal", REFUSE, requests::refuse),
        Route::get("/people/{id}/file.pdf", TAKE_FILE, file::paper),
        Route::get("/people/{id}/file.json", TAKE_FILE, file::json),
        Route::get("/erasures", FORESEE, erasures::list),
        Route::post("/people/{id}/hold", HOLD, erasures::hold),
        Route::post("/people/{id}/release", RELEASE, erasures::release),
        Route::get("/people/{id}/identity", SEE_IDENTITY, identity::page),
        Route::post("/people/{id}/identity", ENTER_IDENTITY, identity::enter),
        Route::post("/people/{id}/identity/removal", REMOVE_IDENTITY, identity::remove),
    ]
}
