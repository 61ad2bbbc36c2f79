//! Everything that is held of one person, as a paper and as data; that it was taken is noted.

use super::somebody;
use crate::{foundation::privacy::permissions::TAKE_FILE, testing::on_both_engines};

#[tokio::test]
async fn the_whole_file_is_handed_over_and_noted() {
    on_both_engines(async |app| {
        let id = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let amina = app.browser("amina").await;
        let consent = [
            ("channel", "photo"),
            ("lang", "ar"),
            ("means", "spoken"),
            ("collector", "Nadia"),
            ("given_on", "2026-03-04"),
        ];
        amina.post(&format!("/people/{id}/consents"), &consent).await.is(303);
        let file = amina.get(&format!("/people/{id}/file.json")).await;
        file.is(200).has("Fatima Ouhaddou").has("06 61 23 45 67").has("1984").has("Nadia");
        let whole: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        assert!(whole["held"].as_array().unwrap().len() >= 3);
        let paper = amina.get(&format!("/people/{id}/file.pdf")).await;
        assert!(paper.is(200).bytes.starts_with(b"%PDF"));
        // Once an hour for each reader.
        assert_eq!(app.done(TAKE_FILE).await, 1);
        let salma = app.browser("salma").await;
        salma.get(&format!("/people/{id}/file.json")).await.is(200).has("Amina");
        assert_eq!(app.done(TAKE_FILE).await, 2);
        app.browser("karim").await.get(&format!("/people/{id}/file.json")).await.is(403);
        app.browser("driss").await.get(&format!("/people/{id}/file.pdf")).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_sensitive_audience_is_not_in_the_file() {
    on_both_engines(async |app| {
        let id = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let nadia = app.browser("nadia").await;
        nadia.post("/audiences/holders/guarding", &[("sensitive", "on")]).await.is(303);
        let edit = [
            ("name_ar", "فاطمة أوحدو"),
            ("name_fr", "Fatima Ouhaddou"),
            ("place", "05.081.03.09"),
            ("audiences", "holders"),
            ("version", "1"),
        ];
        nadia.post(&format!("/people/{id}"), &edit).await.is(303);
        let file = nadia.get(&format!("/people/{id}/file.json")).await;
        file.is(200).lacks("حاملو المشاريع").lacks("Porteurs");
    })
    .await;
}
