//! Passwords that are wrong, and how long one waits after them.

use crate::{
    app,
    foundation::{
        Config, Server,
        accounts::{self, actions::delay, password::times_worked_on},
    },
    testing::{Browser, PASSWORD, TestApp, on_both_engines},
};
use chrono::Duration;
use std::{net::SocketAddr, sync::Arc};

const WRONG: [(&str, &str); 2] = [("login", "amina"), ("password", "azilal2026")];
const RIGHT: [(&str, &str); 2] = [("login", "amina"), ("password", PASSWORD)];

/// Tries until the answer is that one must wait; how many tries were answered otherwise.
async fn until_refused(browser: &Browser) -> usize {
    for tries in 0..50 {
        if browser.post("/sign-in", &WRONG).await.status == 429 {
            return tries;
        }
    }
    panic!("nobody was ever refused");
}

#[tokio::test]
async fn a_wrong_password_comes_back_with_the_login_and_without_the_password() {
    on_both_engines(async |app| {
        let stranger = app.browser("").await;
        let answer = stranger.post("/sign-in", &WRONG).await;
        answer.is(422).has("value=\"amina\"").lacks("azilal2026");
        // Somebody who does not exist gets the same page: it does not tell who has an account.
        let nobody = [("login", "nobody"), ("password", "azilal2026")];
        let other = stranger.post("/sign-in", &nobody).await;
        other.is(422);
        assert_eq!(other.text().replace("nobody", "amina"), answer.text());
        stranger.post("/sign-in", &[("login", ""), ("password", "")]).await.is(422);
        assert!(stranger.get("/").await.location().starts_with("/sign-in?back"));
    })
    .await;
}

#[tokio::test]
async fn twenty_wrong_passwords_are_answered_slower_and_slower() {
    on_both_engines(async |app| {
        let stranger = app.browser("").await;
        assert_eq!(until_refused(&stranger).await, 5, "a person mistypes a few times");
        let mut waited = Duration::zero();
        for beyond in 1..=16 {
            let wait = delay(beyond);
            assert!(wait >= delay(beyond - 1));
            app.pass(wait - Duration::seconds(1));
            stranger.post("/sign-in", &WRONG).await.is(429).has("dir=\"rtl\"");
            app.pass(Duration::seconds(1));
            stranger.post("/sign-in", &WRONG).await.is(422);
            waited += wait;
        }
        assert!(waited > Duration::hours(1), "trying twenty times takes {waited}");
        // Even the right one waits, or guessing would be free.
        stranger.post("/sign-in", &RIGHT).await.is(429);
        app.pass(delay(20));
        stranger.post("/sign-in", &RIGHT).await.is(303);
        stranger.get("/").await.is(200);
        // Who got in has not to wait for the failures before it.
        let other = app.browser("").await;
        other.post("/sign-in", &WRONG).await.is(422);
        other.post("/sign-in", &RIGHT).await.is(303);
    })
    .await;
}

#[tokio::test]
async fn the_failures_of_one_person_do_not_lock_out_their_office() {
    on_both_engines(async |app| {
        let stranger = app.browser("").await;
        until_refused(&stranger).await;
        // The same address, another account.
        app.browser("karim").await.get("/").await.is(200);
    })
    .await;
}

#[tokio::test]
async fn one_address_cannot_try_every_account() {
    on_both_engines(async |app| {
        let stranger = app.browser("").await;
        let mut tried = 0;
        loop {
            let login = format!("officer{tried}");
            let fields = [("login", login.as_str()), ("password", "123456789")];
            match stranger.post("/sign-in", &fields).await.status {
                422 => tried += 1,
                429 => break,
                other => panic!("{other}"),
            }
        }
        assert_eq!(tried, 41);
    })
    .await;
}

/// A browser behind the proxy at 127.0.0.1, which is trusted or not.
fn behind(app: &TestApp, trusted: bool, origin: &'static str) -> Browser {
    let trusted = if trusted { vec!["127.0.0.1".parse().unwrap()] } else { Vec::new() };
    let config = Arc::new(Config { trusted, ..(*app.server.config).clone() });
    let router = app::router(Server { config, ..app.server.clone() });
    Browser::new(router).behind(SocketAddr::from(([127, 0, 0, 1], 4711)), origin)
}

/// Tries one account after the other until this address must wait.
async fn try_everybody(browser: &Browser) {
    for tried in 0..42 {
        let login = format!("officer{tried}");
        let fields = [("login", login.as_str()), ("password", "123456789")];
        if browser.post("/sign-in", &fields).await.status == 429 {
            return;
        }
    }
    panic!("nobody was ever refused");
}

#[tokio::test]
async fn behind_a_trusted_proxy_everybody_has_their_own_address() {
    on_both_engines(async |app| {
        try_everybody(&behind(app, true, "198.51.100.1")).await;
        behind(app, true, "203.0.113.5, 198.51.100.1").post("/sign-in", &RIGHT).await.is(429);
        behind(app, true, "198.51.100.2").post("/sign-in", &RIGHT).await.is(303);
    })
    .await;
}

#[tokio::test]
async fn nobody_gets_a_new_address_by_inventing_one() {
    on_both_engines(async |app| {
        try_everybody(&behind(app, false, "198.51.100.1")).await;
        behind(app, false, "198.51.100.2").post("/sign-in", &RIGHT).await.is(429);
    })
    .await;
}

#[tokio::test]
async fn many_at_once_do_not_slip_through_while_the_first_is_checked() {
    on_both_engines(async |app| {
        let stranger = app.browser("").await;
        let tries = (0..12).map(|_| stranger.post("/sign-in", &WRONG));
        let answers = futures_util::future::join_all(tries).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 422).count(), 5);
    })
    .await;
}

#[tokio::test]
async fn who_signs_in_does_not_make_their_office_wait() {
    on_both_engines(async |app| {
        let stranger = app.browser("").await;
        try_everybody(&stranger).await;
        app.pass(delay(41) + Duration::seconds(1));
        for _ in 0..3 {
            app.browser("").await.post("/sign-in", &RIGHT).await.is(303);
        }
    })
    .await;
}

#[tokio::test]
async fn a_login_that_is_nobodys_costs_as_much_as_a_wrong_password() {
    on_both_engines(async |app| {
        let stranger = app.browser("").await;
        // Hashes are counted rather than milliseconds: a clock would say what the machine does beside this.
        for login in ["amina", "nobody"] {
            let typed = format!("as {login} on {:?}", app.engine);
            stranger.post("/sign-in", &[("login", login), ("password", &typed)]).await.is(422);
            assert_eq!(times_worked_on(&typed), 1, "{login}");
        }
        let mut tx = app.server.db.write().await.unwrap();
        tx.run(kit_db::sql!("update accounts set password = '' where login = 'karim'"))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let typed = format!("as karim on {:?}", app.engine);
        stranger.post("/sign-in", &[("login", "karim"), ("password", &typed)]).await.is(422);
        assert_eq!(times_worked_on(&typed), 1, "of an account whose slip was not used");
        let driss = {
            let tx = app.server.db.read().await.unwrap();
            accounts::by_login(&tx, "driss").await.unwrap().unwrap().id
        };
        let salma = app.browser("salma").await;
        salma.post(&format!("/accounts/{driss}/disabling"), &[]).await.is(303);
        let typed = format!("as driss on {:?}", app.engine);
        stranger.post("/sign-in", &[("login", "driss"), ("password", &typed)]).await.is(422);
        assert_eq!(times_worked_on(&typed), 1, "of an account that is closed");
    })
    .await;
}
