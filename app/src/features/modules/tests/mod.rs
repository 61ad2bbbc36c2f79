//! The stories of modules, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod edit;
mod list;
mod retire;
mod write;

use crate::testing::Browser;

/// What is typed for the sheet of a participatory diagnosis.
const SHEET: [(&str, &str); 9] = [
    ("title_ar", "التشخيص الترابي التشاركي"),
    ("title_fr", "Diagnostic territorial participatif"),
    ("domain", "participatory"),
    ("place", "05.081"),
    ("hours", "18"),
    ("objectives", "تنشيط تشخيص في دوار\nترتيب الحاجات مع الساكنة"),
    ("methods", "metaplan"),
    ("methods", "field_visit"),
    ("certificate_percent", "80"),
];

/// The sheet with some fields typed otherwise.
fn sheet_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = SHEET.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

/// Writes the sheet and answers its identifier.
async fn written(browser: &Browser, other: &[(&str, &str)]) -> String {
    let answer = browser.post("/modules", &sheet_with(other)).await;
    answer.is(303);
    answer.made().to_owned()
}
