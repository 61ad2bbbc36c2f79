//! The demonstration: into an empty database, and into no other.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{
    Args,
    accounts::{PASSWORD, PEOPLE},
    demo,
};
use crate::{
    app,
    cli::{DatabaseArgs, serve},
    testing::{Browser, on_both_engines},
};

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
    for person in PEOPLE {
        let browser = Browser::new(app::router(server.clone()));
        browser.sign_in(person.login, PASSWORD).await;
        browser.get("/account").await.is(200).has(person.name).has(person.place);
    }
    server.db.close().await.unwrap();
}

#[tokio::test]
async fn a_database_in_use_is_left_alone() {
    on_both_engines(async |test| {
        let refused = demo(args(&test.url)).await.unwrap_err().to_string();
        assert!(refused.contains("an empty database only"), "{refused}");
    })
    .await;
}
