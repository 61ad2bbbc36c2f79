//! The stories of news, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod feeds;
mod work;

use crate::{features::outlets::tests::with, testing::Browser};

/// A call that Amina writes.
const CALL: [(&str, &str); 8] = [
    ("kind", "call"),
    ("ends_on", "2026-12-18"),
    ("title_ar", "طلب مشاريع السنة المقبلة"),
    ("text_ar", "تسحب الملفات من مقر كل جماعة؛ ولا يقبل ملف بعد آخر أجل، مهما كان السبب."),
    ("title_fr", "Appel à projets, l’an prochain"),
    ("text_fr", "Les dossiers se retirent au siège de la commune."),
    ("contact", "قسم العمل الاجتماعي"),
    ("place", "05.081"),
];

/// Writes a post and answers its identifier.
async fn written(browser: &Browser, other: &[(&str, &str)]) -> String {
    browser.post("/posts", &with(&CALL, other)).await.is(303).made().to_owned()
}

/// A post that Amina wrote and Nadia published.
async fn published((amina, nadia): (&Browser, &Browser), other: &[(&str, &str)]) -> String {
    let id = written(amina, other).await;
    nadia.post(&format!("/posts/{id}/publication"), &[("version", "1")]).await.is(303);
    id
}
