//! The stories of the press list, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod list;
mod people;
mod work;

use crate::testing::{Browser, TestApp};

/// What is typed for a newspaper of Azilal.
pub const ECHO: [(&str, &str); 8] = [
    ("name_ar", "صدى الأطلس"),
    ("name_fr", "Écho de l’Atlas"),
    ("kind", "newspaper"),
    ("languages", "arabic"),
    ("languages", "french"),
    ("beats", "agriculture"),
    ("covers", "05.081"),
    ("place", "05.081"),
];

/// Somebody of it.
pub const REPORTER: [(&str, &str); 7] = [
    ("name_ar", "عبد الصمد أوعبيدو"),
    ("name_fr", "Abdessamad Ouabidou"),
    ("post", "مراسل"),
    ("phone", "0661-23-45-67"),
    ("email", "samad@echo.example"),
    ("agreed_on", "2026-11-02"),
    ("agreed_how", "spoken"),
];

/// Fields with some typed otherwise.
pub fn with<'a>(
    fields: &[(&'a str, &'a str)],
    other: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let kept = fields.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

/// Adds the newspaper and answers its identifier.
pub async fn added(browser: &Browser, other: &[(&str, &str)]) -> String {
    browser.post("/outlets", &with(&ECHO, other)).await.is(303).made().to_owned()
}

/// The only journalist that there is.
async fn only(app: &TestApp) -> String {
    use kit_db::{Reads, sql};
    let tx = app.server.db.read().await.unwrap();
    let id: Option<uuid::Uuid> = tx.value(sql!("select id from journalists")).await.unwrap();
    id.unwrap().to_string()
}
