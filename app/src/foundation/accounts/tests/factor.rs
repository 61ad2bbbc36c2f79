//! The second factor: set up, asked for, lost.

use super::account;
use crate::{
    app,
    foundation::{
        Config, Server,
        accounts::{
            Role,
            factor::{SharedSecret, is_asked},
            permissions::{INVITE, PROTECT, RENEW_CODES, UNPROTECT},
        },
        people,
    },
    testing::{Answer, Browser, PASSWORD, TestApp, on_both_engines},
};
use chrono::Duration;
use std::sync::Arc;

const AMINA: [(&str, &str); 2] = [("login", "amina"), ("password", PASSWORD)];

fn secret(page: &Answer) -> SharedSecret {
    let text = page.text();
    let typed = text.split("name=\"secret\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    SharedSecret::parse(typed).unwrap()
}

fn codes(page: &Answer) -> Vec<String> {
    let text = page.text();
    let rows = text.split("<b class=\"ltr\">").skip(1);
    rows.map(|row| row.split('<').next().unwrap().to_owned()).collect()
}

/// Sets up the second factor of whoever is signed in here.
async fn protected(app: &TestApp, browser: &Browser) -> (SharedSecret, Vec<String>) {
    let page = browser.get("/account/factor").await;
    let secret = secret(&page);
    let (typed, figures) = (secret.typed(), secret.figures(app.server.now()));
    let fields = [("secret", typed.as_str()), ("figures", figures.as_str())];
    let page = browser.post("/account/factor", &fields).await;
    page.is(200);
    (secret, codes(&page))
}

#[tokio::test]
async fn with_a_second_factor_the_password_opens_the_page_that_asks_for_it_and_no_more() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = [("secret", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), ("figures", "000000")];
        amina.post("/account/factor", &wrong).await.is(422).has("ليست هذه أرقام اللحظة");
        let (secret, codes) = protected(app, &amina).await;
        assert_eq!(codes.len(), 10);
        amina.get("/account/factor").await.is(200).has("10").lacks("name=\"secret\"");
        let phone = app.browser("").await;
        let answer = phone.post("/sign-in", &[AMINA[0], AMINA[1], ("back", "/people")]).await;
        assert_eq!(answer.is(303).location(), "/sign-in/factor?back=%2Fpeople");
        assert!(phone.get("/people").await.location().starts_with("/sign-in?back"));
        phone.get("/sign-in/factor?back=%2Fpeople").await.is(200);
        // The figures by which it was set up are used up.
        let used = secret.figures(app.server.now());
        phone.post("/sign-in/factor", &[("figures", &used)]).await.is(422);
        app.pass(Duration::seconds(31));
        let now = secret.figures(app.server.now());
        let fields = [("figures", now.as_str()), ("back", "/people")];
        assert_eq!(phone.post("/sign-in/factor", &fields).await.is(303).location(), "/people");
        phone.get("/account").await.is(200);
        // Nobody else gets in by figures that were seen.
        let thief = app.browser("").await;
        thief.post("/sign-in", &AMINA).await.is(303);
        thief.post("/sign-in/factor", &[("figures", &now)]).await.is(422);
        assert_eq!(app.done(PROTECT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_recovery_code_opens_once_and_new_ones_need_the_password() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (_, codes) = protected(app, &amina).await;
        let door = async |code: &str| {
            let browser = app.browser("").await;
            browser.post("/sign-in", &AMINA).await.is(303);
            browser.post("/sign-in/factor", &[("figures", code)]).await.status
        };
        assert_eq!(door(&codes[0]).await, 303);
        assert_eq!(door(&codes[0]).await, 422);
        amina.get("/account/factor").await.has("9");
        amina.post("/account/factor/codes", &[("password", "pas le bon")]).await.is(422);
        let page = amina.post("/account/factor/codes", &[("password", PASSWORD)]).await;
        let renewed = self::codes(page.is(200));
        assert_eq!(door(&codes[1]).await, 422);
        assert_eq!(door(&renewed[1]).await, 303);
        amina.post("/account/factor/removal", &[("password", "pas le bon")]).await.is(422);
        amina.post("/account/factor/removal", &[("password", PASSWORD)]).await.is(303);
        app.browser("amina").await.get("/").await.is(200);
        assert_eq!((app.done(RENEW_CODES).await, app.done(UNPROTECT).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn figures_are_not_tried_without_end_and_the_counter_helps_who_lost_everything() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        protected(app, &amina).await;
        let thief = app.browser("").await;
        thief.post("/sign-in", &AMINA).await.is(303);
        for _ in 0..5 {
            thief.post("/sign-in/factor", &[("figures", "123456")]).await.is(422);
        }
        thief.post("/sign-in/factor", &[("figures", "123456")]).await.is(429);
        // To sign in again does not begin the count anew.
        thief.post("/sign-in", &AMINA).await.is(303);
        thief.post("/sign-in/factor", &[("figures", "123456")]).await.is(429);
        let nadia = app.browser("nadia").await;
        let codes = format!("/accounts/{}/codes", account(app, "amina").await);
        let code = super::code_in(&nadia.post(&codes, &[]).await);
        let new = "trois chèvres sous l’arganier";
        let fields =
            [("login", "amina"), ("code", &*code), ("new_password", new), ("repeated", new)];
        let door = app.browser("").await;
        assert_eq!(door.post("/invitation", &fields).await.is(303).location(), "/");
        door.get("/").await.is(200);
    })
    .await;
}

/// The same program, asking for a second factor after some days.
fn asking(app: &TestApp, days: i64) -> Browser {
    let second_factor = Some(Duration::days(days));
    let config = Arc::new(Config { second_factor, ..(*app.server.config).clone() });
    Browser::new(app::router(Server { config, ..app.server.clone() }))
}

#[tokio::test]
async fn who_sees_names_is_given_some_days_and_then_asked_at_the_door() {
    on_both_engines(async |app| {
        let browser = asking(app, 14);
        browser.sign_in("amina", PASSWORD).await;
        browser.get("/account").await.is(200).has("فعّل العامل الثاني قبل");
        app.pass(Duration::days(14));
        let browser = asking(app, 14);
        let answer = browser.post("/sign-in", &AMINA).await;
        assert!(answer.is(303).location().starts_with("/sign-in/factor"));
        let page = browser.get("/sign-in/factor").await;
        let secret = secret(page.is(200));
        let (typed, figures) = (secret.typed(), secret.figures(app.server.now()));
        browser
            .post("/sign-in/factor", &[("secret", &*typed), ("figures", "000000")])
            .await
            .is(422)
            .has(&typed);
        let fields = [("secret", typed.as_str()), ("figures", figures.as_str())];
        let page = browser.post("/sign-in/factor", &fields).await;
        assert_eq!(codes(page.is(200)).len(), 10);
        browser.get("/").await.is(200);
    })
    .await;
}

#[tokio::test]
async fn asked_at_once_nothing_opens_before_the_second_factor_is_set_up() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let slip =
            super::invite(&nadia, "hasna@azilal.example", "training_officer", "05.081").await;
        let code = super::code_in(&slip);
        let browser = asking(app, 0);
        let new = "trois chèvres sous l’arganier";
        let fields = [
            ("login", "hasna@azilal.example"),
            ("code", &*code),
            ("new_password", new),
            ("repeated", new),
        ];
        let answer = browser.post("/invitation", &fields).await;
        assert!(answer.is(303).location().starts_with("/sign-in/factor"));
        for closed in ["/", "/people", "/account", "/account/factor", "/journal"] {
            let answer = browser.get(closed).await;
            assert!(answer.is(303).location().starts_with("/sign-in?back"), "{closed} is open");
        }
        browser.post("/people", &[("name_fr", "Aïcha Ouhadi")]).await.is(401);
        let page = browser.get("/sign-in/factor").await;
        let secret = secret(page.is(200).has("لا يفتح شيء آخر قبل هذا"));
        let (typed, figures) = (secret.typed(), secret.figures(app.server.now()));
        let fields = [("secret", typed.as_str()), ("figures", figures.as_str())];
        let page = browser.post("/sign-in/factor", &fields).await;
        assert_eq!(codes(page.is(200)).len(), 10);
        browser.get("/people").await.is(200);
    })
    .await;
}

#[tokio::test]
async fn a_shorter_time_holds_for_those_who_were_given_a_longer_one() {
    on_both_engines(async |app| {
        let browser = asking(app, 14);
        assert_eq!(browser.post("/sign-in", &AMINA).await.is(303).location(), "/");
        let browser = asking(app, 0);
        let answer = browser.post("/sign-in", &AMINA).await;
        assert!(answer.is(303).location().starts_with("/sign-in/factor"));
    })
    .await;
}

#[tokio::test]
async fn who_meets_no_names_is_asked_for_nothing_more() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let login = "brahim@azilal.example";
        let code =
            super::code_in(&super::invite(&nadia, login, "committee_member", "05.081").await);
        let new = "trois chèvres sous l’arganier";
        let fields = [("login", login), ("code", &*code), ("new_password", new), ("repeated", new)];
        let browser = asking(app, 0);
        assert_eq!(browser.post("/invitation", &fields).await.is(303).location(), "/");
        browser.get("/account").await.is(200);
    })
    .await;
}

/// From the table of what roles may, not from a list that somebody keeps.
#[test]
fn whoever_reads_persons_or_gives_roles_is_asked() {
    for role in Role::granted() {
        let names = role.may(people::READ) || role.may(INVITE);
        assert!(is_asked(&[role]) || !names, "{role:?} opens names with a password alone");
    }
}
