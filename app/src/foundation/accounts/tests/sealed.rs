//! The secret of a second factor in the database: closed, for its own account, with a key that is not there.

use crate::{
    foundation::{
        Config, SecretsKey, Server,
        accounts::{close_old_secrets, examine_secrets, factor::SharedSecret},
    },
    testing::{Browser, PASSWORD, TestApp, on_both_engines},
};
use chrono::Duration;
use kit_db::{Reads, sql};
use std::sync::Arc;

async fn protected(app: &TestApp, browser: &Browser) -> SharedSecret {
    let page = browser.get("/account/factor").await.text();
    let typed = page.split("name=\"secret\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let secret = SharedSecret::parse(typed).unwrap();
    let figures = secret.figures(app.server.now());
    browser.post("/account/factor", &[("secret", typed), ("figures", &figures)]).await.is(200);
    secret
}

async fn kept(app: &TestApp) -> Vec<u8> {
    let tx = app.server.db.read().await.unwrap();
    tx.value(sql!("select secret from second_factors")).await.unwrap().unwrap()
}

/// What the page says to somebody who gives their password and then these figures.
async fn door(app: &TestApp, secret: &SharedSecret) -> u16 {
    app.pass(Duration::seconds(31));
    let browser = app.browser("").await;
    browser.post("/sign-in", &[("login", "amina"), ("password", PASSWORD)]).await.is(303);
    let figures = secret.figures(app.server.now());
    browser.post("/sign-in/factor", &[("figures", &figures)]).await.status
}

#[tokio::test]
async fn what_a_telephone_shares_is_not_read_from_the_database() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let secret = protected(app, &amina).await;
        let closed = kept(app).await;
        assert!(closed.len() > 40 && !closed.windows(20).any(|part| part == secret.bytes()));
        assert_eq!(door(app, &secret).await, 303);
    })
    .await;
}

#[tokio::test]
async fn what_stood_open_is_closed_at_the_next_start() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let secret = protected(app, &amina).await;
        let mut tx = app.server.db.write().await.unwrap();
        let open = sql!("update second_factors set secret = $1", secret.bytes().to_vec());
        tx.run(open).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(door(app, &secret).await, 303, "it is understood as it was");
        let cx = app.server.system("test");
        assert_eq!(examine_secrets(&cx).await.unwrap(), (1, 1, 0));
        assert_eq!(close_old_secrets(&cx).await.unwrap(), 1);
        assert_eq!(close_old_secrets(&cx).await.unwrap(), 0);
        assert_eq!(examine_secrets(&cx).await.unwrap(), (1, 0, 0));
        assert!(kept(app).await.len() > 40);
        assert_eq!(door(app, &secret).await, 303);
    })
    .await;
}

#[tokio::test]
async fn without_its_key_a_secret_opens_nothing_and_the_doctor_can_tell() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        protected(app, &amina).await;
        let secrets = SecretsKey::random().map(Arc::new);
        let config = Arc::new(Config { secrets, ..Config::default() });
        let other = Server { config, ..app.server.clone() };
        assert_eq!(examine_secrets(&other.system("test")).await.unwrap(), (1, 0, 1));
        let browser = Browser::new(crate::app::router(other));
        browser.post("/sign-in", &[("login", "amina"), ("password", PASSWORD)]).await.is(303);
        browser.post("/sign-in/factor", &[("figures", "123456")]).await.is(422);
    })
    .await;
}
