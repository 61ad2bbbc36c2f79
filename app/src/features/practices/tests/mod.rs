//! The stories of good practices, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod write;
mod publish;
mod comment;
mod list;

use crate::testing::{Browser, TestApp};

/// What is typed for the sheet of a stand at the market.
const SHEET: [(&str, &str); 9] = [
    ("title_ar", "طاولة السوق الأسبوعي"),
    ("title_fr", "La table du souk"),
    ("theme", "communication"),
    ("place", "05.081"),
    ("year", "2025"),
    ("context", "دواوير بعيدة لا يصلها الإعلان"),
    ("done", "طاولة يوم السوق\nتسجيل الراغبين"),
    ("result", "تضاعف المسجلون"),
    ("contact", "قسم العمل الاجتماعي"),
];

/// The sheet with some fields typed otherwise.
fn sheet_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = SHEET.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

/// Writes the sheet and answers its identifier.
async fn written(browser: &Browser, other: &[(&str, &str)]) -> String {
    let answer = browser.post("/practices", &sheet_with(other)).await;
    answer.is(303);
    answer.made().to_owned()
}

/// A sheet that Amina wrote and the coordinator of her region published: its identifier.
async fn published(app: &TestApp) -> String {
    let id = written(&app.browser("amina").await, &[]).await;
    app.browser("nadia").await.post(&format!("/practices/{id}/publication"), &[]).await.is(303);
    id
}
