//! Stories about people, over HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod alike;
mod edit;
mod join;
mod leave;
mod list;
mod merge;
mod register;
mod unmerge;

use crate::testing::Browser;

/// What Amina types about Khadija of Tabant.
pub const KHADIJA: &[(&str, &str)] = &[
    ("name_ar", "خديجة العلوي"),
    ("name_fr", "Khadija El Alaoui"),
    ("sex", "f"),
    ("birth_year", "1984"),
    ("place", "05.081.03.09"),
    ("phone", "0661-23-45-67"),
    ("email", "khadija@association.example"),
];

/// The fields with some in place of others.
pub fn with<'a>(
    fields: &[(&'a str, &'a str)],
    changes: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let kept = fields.iter().filter(|(name, _)| !changes.iter().any(|(other, _)| name == other));
    kept.chain(changes).copied().collect()
}

pub async fn registered(browser: &Browser, fields: &[(&str, &str)]) -> String {
    let answer = browser.post("/people", fields).await;
    answer.is(303);
    answer.made().to_owned()
}
