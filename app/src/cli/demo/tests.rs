//! The demonstration: into an empty database, and into no other.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{
    Args,
    accounts::{self, PASSWORD, PEOPLE},
    days, demo, people, privacy,
};
use crate::{
    app,
    cli::{DatabaseArgs, serve},
    foundation::{Config, Server},
    testing::{Browser, TestApp, on_both_engines},
};
use kit_db::{Reads, Sql};
use std::sync::Arc;

fn args(database: &str) -> Args {
    Args { database: DatabaseArgs { database: database.into() }, accounts: true }
}

#[tokio::test]
async fn everybody_in_it_signs_in_and_it_is_loaded_once() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("demo.sqlite").display());
    demo(args(&database)).await.unwrap();
    let again = demo(args(&database)).await.unwrap_err().to_string();
    assert!(again.contains("holds accounts already"), "{again}");
    let server = serve::open(&database, String::new()).await.unwrap();
    assert!(super::is_marked(&server.db.read().await.unwrap()).await.unwrap());
    for person in PEOPLE {
        let browser = Browser::new(app::router(server.clone()));
        browser.sign_in(person.login, PASSWORD).await;
        browser.get("/account").await.is(200).has(person.name).has(person.place);
    }
    server.db.close().await.unwrap();
}

/// The names of a real base are behind a second factor unless somebody says otherwise; the demonstration's people are
/// invented, and its password opens it on one's own machine.
#[tokio::test]
async fn only_the_demonstration_on_this_machine_is_opened_by_a_password_alone() {
    on_both_engines(async |app| {
        let here = ([127, 0, 0, 1], 8080).into();
        let everywhere = ([0, 0, 0, 0], 8080).into();
        let named = |url: &str| {
            let config = Config { public_url: url.into(), ..(*app.server.config).clone() };
            Server { config: Arc::new(config), ..app.server.clone() }
        };
        let (local, open) = (named("http://127.0.0.1:8080"), named("https://qurb.example.org"));
        assert_eq!(serve::by_default(&local, here).await.unwrap(), serve::AT_ONCE);
        let mut tx = app.server.db.write().await.unwrap();
        super::mark(&mut tx, app.server.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(serve::by_default(&local, here).await.unwrap(), None);
        assert_eq!(serve::by_default(&local, everywhere).await.unwrap(), serve::AT_ONCE);
        assert_eq!(serve::by_default(&open, here).await.unwrap(), serve::AT_ONCE);
    })
    .await;
}

#[tokio::test]
async fn a_database_in_use_is_left_alone() {
    on_both_engines(async |test| {
        let refused = demo(args(&test.url)).await.unwrap_err().to_string();
        assert!(refused.contains("an empty database only"), "{refused}");
    })
    .await;
}

async fn count(app: &TestApp, what: &str) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    tx.count(Sql::new(&format!("select count(*) from {what}")).query()).await.unwrap()
}

/// What a user sees of the law: numbers, consents, clocks in every state, names that are about to go and one that stays.
#[tokio::test]
async fn consents_requests_and_erasures_are_there_to_be_seen() {
    on_both_engines(async |app| {
        let cx = app.server.system("qurb demo");
        let mut tx = cx.write().await.unwrap();
        accounts::load(&cx, &mut tx).await.unwrap();
        let amina = accounts::acting(&cx, &tx, "amina@azilal.example").await.unwrap();
        let two_years_ago = days::in_year(&amina, 2, (10, 14));
        let mut known = people::known(&two_years_ago, &mut tx).await.unwrap();
        known.extend(people::twice(&amina, &mut tx).await.unwrap());
        privacy::load(&cx, &mut tx, &known).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(count(app, "consents").await, 12);
        assert_eq!(count(app, "consents where withdrawn_on is not null").await, 1);
        assert_eq!(count(app, "rights_requests").await, 5);
        assert_eq!(count(app, "processings where number <> ''").await, 2);
        let amina = app.browser("").await;
        amina.sign_in("amina@azilal.example", PASSWORD).await;
        amina.get("/").await.is(200).has("/requests?clock=open");
        amina.get("/processings/people").await.is(200).has("D-W-318/2024");
        for (clock, who) in [("due", "خديجة بنصالح"), ("late", "أمال بوزكري")]
        {
            let list = amina.get(&format!("/requests?clock={clock}")).await;
            list.is(200).has(who).lacks("إبراهيم أوبلا");
        }
        amina.get(&format!("/people/{}/privacy", known[2])).await.is(200).has("تراجع يوم");
        let erasures = amina.get("/erasures").await;
        erasures.is(200).has("حادة أوعلي").has("يزة نايت الحاج").lacks("علال أقضاض");
        let driss = app.browser("").await;
        driss.sign_in("driss@rehamna.example", PASSWORD).await;
        driss.get("/requests").await.is(200).has("عبد السلام الغازي").lacks("أوبلا");
    })
    .await;
}
