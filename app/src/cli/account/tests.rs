//! The first administrator opens their account from the command line.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{Args, add, role};
use crate::{
    app,
    cli::{DatabaseArgs, serve},
    foundation::accounts::{Password, Role},
    testing::{Browser, on_both_engines},
};
use kit_lang::Lang;

fn args(database: &str, login: &str, place: &str) -> Args {
    Args {
        database: DatabaseArgs { database: database.into() },
        login: login.into(),
        name: "Hasna".into(),
        role: Role::Administrator,
        place: place.into(),
        lang: Lang::Fr,
    }
}

#[tokio::test]
async fn an_account_is_opened_and_signs_in() {
    on_both_engines(async |test| {
        let password = "un long mot de passe";
        let new = args(&test.url, " Hasna@Qurb.example ", "MA");
        let said = add(new, Password::new(password)).await.unwrap();
        assert_eq!(said, "hasna@qurb.example may sign in as administrator in MA");
        let server = serve::open(&test.url, String::new()).await.unwrap();
        let browser = Browser::new(app::router(server.clone()));
        browser.sign_in("hasna@qurb.example", password).await;
        browser.get("/").await.is(200).has("lang=\"fr\"").has("Hasna");
        server.db.close().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_in_a_sentence() {
    on_both_engines(async |test| {
        let refused = async |login, place, password: &str| {
            let refused = add(args(&test.url, login, place), Password::new(password)).await;
            refused.unwrap_err().to_string()
        };
        let long = "un long mot de passe";
        assert!(refused("hasna", "MA", "court").await.contains("at least 10 characters"));
        assert_eq!(refused("hasna", "05.999", long).await, "there is no place 05.999");
        assert_eq!(refused("amina", "MA", long).await, "the login amina is taken");
    })
    .await;
    assert!(role("visitor").is_err());
}
