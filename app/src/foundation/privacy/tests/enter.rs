//! The national identity number: nowhere without an authorisation, sealed with one, and in no export and no journal.

use super::somebody;
use crate::{
    app,
    foundation::{
        Config, SecretsKey,
        privacy::permissions::{ENTER_IDENTITY, REMOVE_IDENTITY, SEE_IDENTITY},
    },
    testing::{Browser, PASSWORD, TestApp, on_both_engines},
};
use kit_db::{Reads, sql};
use std::sync::Arc;

const NUMBER: &str = "AB123456";

/// The same program with a key.
pub async fn with_key(app: &TestApp, login: &str) -> Browser {
    let mut server = app.server.clone();
    server.config = Arc::new(Config {
        identity_key: Some(Arc::new(SecretsKey::random().unwrap())),
        ..Config::default()
    });
    let browser = Browser::new(app::router(server));
    browser.sign_in(login, PASSWORD).await;
    browser
}

pub async fn authorise(app: &TestApp) {
    let mut tx = app.server.db.write().await.unwrap();
    let authorised = sql!(
        "update processings
            set state = 'authorised', number = 'A-W-45/2026', identity = $1
          where code = 'people'",
        true
    );
    tx.run(authorised).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn without_an_authorisation_nothing_is_written_down() {
    on_both_engines(async |app| {
        let id = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let nadia = with_key(app, "nadia").await;
        nadia.get(&format!("/people/{id}/privacy")).await.is(200).lacks("/identity");
        nadia.post(&format!("/people/{id}/identity"), &[("number", NUMBER)]).await.is(409);
        authorise(app).await;
        // And without a key neither.
        let nadia = app.browser("nadia").await;
        nadia.post(&format!("/people/{id}/identity"), &[("number", NUMBER)]).await.is(409);
    })
    .await;
}

#[tokio::test]
async fn an_authorised_number_is_sealed_and_shown_to_few() {
    on_both_engines(async |app| {
        let id = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        authorise(app).await;
        let nadia = with_key(app, "nadia").await;
        let href = format!("/people/{id}/identity");
        nadia.post(&href, &[("number", "not one")]).await.is(422);
        nadia.post(&href, &[("number", "ab 123456")]).await.is(303);
        nadia.get(&href).await.is(200).has(NUMBER);
        let tx = app.server.db.read().await.unwrap();
        let sealed: Option<Vec<u8>> =
            tx.value(sql!("select sealed from person_identities")).await.unwrap();
        let sealed = sealed.unwrap();
        assert!(!sealed.windows(6).any(|some| some == b"123456"));
        let told = sql!(
            "select count(*) from journal where detail like '%123456%' or title like '%123456%'"
        );
        assert_eq!(tx.count(told).await.unwrap(), 0);
        drop(tx);
        for path in ["file.json", "privacy"] {
            nadia.get(&format!("/people/{id}/{path}")).await.is(200).lacks("123456");
        }
        nadia.get("/people?format=csv").await.is(200).lacks("123456");
        app.browser("amina").await.get(&href).await.is(403);
        // Nor does an officer of another province learn whether there is such a person.
        app.browser("driss").await.get(&href).await.is(403);
        // Another key does not open it.
        with_key(app, "nadia").await.get(&href).await.is(200).lacks(NUMBER);
        nadia.post(&format!("{href}/removal"), &[]).await.is(303);
        nadia.post(&format!("{href}/removal"), &[]).await.is(409);
        assert_eq!((app.done(ENTER_IDENTITY).await, app.done(REMOVE_IDENTITY).await), (1, 1));
        assert!(app.done(SEE_IDENTITY).await >= 1);
    })
    .await;
}
