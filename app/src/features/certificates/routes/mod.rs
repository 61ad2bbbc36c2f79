//! Addresses of certificates: results of the test, the roll, one certificate, and what the public asks.

mod one;
mod public;
mod results;
mod roll;

pub use self::{results::RESULTS, roll::ROLL};

use super::permissions::{ISSUE, MARK, READ, REISSUE, RESTORE, REVOKE, VERIFY};
use crate::foundation::{Cx, Error, Route};
use std::str::FromStr;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/sessions/{id}/tests", READ, results::page),
        Route::post("/sessions/{id}/tests", MARK, results::mark),
        Route::get("/sessions/{id}/tests.pdf", READ, results::sheet),
        Route::get("/sessions/{id}/certificates", READ, roll::list),
        Route::get("/sessions/{id}/certificates/new", ISSUE, roll::ask),
        Route::post("/sessions/{id}/certificates", ISSUE, roll::issue),
        Route::get("/sessions/{id}/certificates.pdf", READ, roll::papers),
        Route::get("/certificates/{id}", READ, one::page),
        Route::get("/certificates/{id}/paper", READ, one::paper),
        Route::get("/certificates/{id}/revocation", REVOKE, one::ask_to_revoke),
        Route::post("/certificates/{id}/revocation", REVOKE, one::revoke),
        Route::post("/certificates/{id}/restoration", RESTORE, one::restore),
        Route::get("/certificates/{id}/replacement", REISSUE, one::ask_to_replace),
        Route::post("/certificates/{id}/replacement", REISSUE, one::reissue),
        Route::get("/c", VERIFY, public::ask),
        Route::get("/c/{code}", VERIFY, public::verify),
    ]
}

/// An identifier from an address; what is none leads nowhere.
fn id<T: FromStr>(text: &str) -> Result<T, Error> {
    text.parse().map_err(|_| Error::NotFound)
}

/// A value from the part of the address after `?`.
fn asked(cx: &Cx, name: &str) -> String {
    let mut pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    pairs.find(|(found, _)| found == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}
