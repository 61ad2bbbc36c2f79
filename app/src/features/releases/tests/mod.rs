//! The stories of releases, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod embargo;
mod figures;
mod life;
mod list;

use crate::{features::outlets::tests::with, testing::Browser};

/// What Amina writes.
pub const RELEASE: [(&str, &str); 7] = [
    ("title_ar", "التسجيل مفتوح في دورات الشتاء"),
    ("text_ar", "يفتح باب التسجيل يوم الاثنين.\nتنظم الدورات في الجماعات نفسها."),
    ("title_fr", "Inscriptions ouvertes aux sessions d’hiver"),
    ("text_fr", "Les inscriptions ouvrent lundi.\nLes sessions se tiennent dans les communes."),
    ("place", "05.081"),
    ("contact", "قسم العمل الاجتماعي، عمالة أزيلال"),
    ("year", "2026"),
];

/// Writes it and answers its identifier.
pub async fn written(browser: &Browser, other: &[(&str, &str)]) -> String {
    browser.post("/releases", &with(&RELEASE, other)).await.is(303).made().to_owned()
}

/// Does a step for a version, and answers the status.
pub async fn step(browser: &Browser, id: &str, part: &str, version: &str) -> u16 {
    browser.post(&format!("/releases/{id}/{part}"), &[("version", version)]).await.status
}

/// A release that Amina wrote and Nadia approved.
pub async fn approved((amina, nadia): (&Browser, &Browser), other: &[(&str, &str)]) -> String {
    let id = written(amina, other).await;
    assert_eq!(step(amina, &id, "submission", "1").await, 303);
    assert_eq!(step(nadia, &id, "approval", "2").await, 303);
    id
}
