//! Stories of the register, of consents and requests, of one person's file, and of a name that is taken out.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod register;
mod give;
mod receive;
mod file;
mod anonymise;
mod enter;
mod merged;
mod notices;
mod columns;
mod guard;
mod heed;

use crate::testing::TestApp;

/// Somebody of Tabant, written down by Amina; returns their identifier.
pub async fn somebody(app: &TestApp, ar: &str, fr: &str) -> String {
    let amina = app.browser("amina").await;
    let person = [
        ("name_ar", ar),
        ("name_fr", fr),
        ("sex", "f"),
        ("birth_year", "1984"),
        ("place", "05.081.03.09"),
        ("phone", "0661-23-45-67"),
        ("somebody_else", "on"),
    ];
    let answer = amina.post("/people", &person).await;
    answer.is(303);
    answer.made().to_owned()
}
