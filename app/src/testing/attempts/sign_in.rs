//! By the time that signing in takes: a login that is not there costs the same work as a wrong password.

use crate::{
    foundation::accounts,
    testing::{PASSWORD, TestApp, on_both_engines},
};
use std::time::{Duration, Instant};

/// The shortest of several: what others do on the machine makes it longer only.
#[allow(clippy::disallowed_methods)]
async fn shortest(app: &TestApp, login: &str) -> Duration {
    let mut shortest = Duration::MAX;
    for _ in 0..4 {
        let browser = app.browser("").await;
        let begun = Instant::now();
        let answer = browser.post("/sign-in", &[("login", login), ("password", "not it")]).await;
        shortest = shortest.min(begun.elapsed());
        assert_ne!(answer.status, 303);
        // Whoever tries often waits; the next try begins when it may.
        app.pass(chrono::Duration::hours(2));
    }
    shortest
}

/// Karim's account is closed; Hasna is invited and has not come.
async fn closed_and_invited(app: &TestApp) {
    let salma = app.browser("salma").await;
    let karim = {
        let tx = app.server.db.read().await.unwrap();
        accounts::by_login(&tx, "karim").await.unwrap().unwrap().id
    };
    salma.post(&format!("/accounts/{karim}/disabling"), &[]).await.is(303);
    let hasna = [
        ("login", "hasna"),
        ("name", "Hasna"),
        ("lang", "ar"),
        ("role", "reader"),
        ("place", "05.081"),
    ];
    salma.post("/accounts", &hasna).await.is(200);
}

#[tokio::test]
async fn who_is_not_there_takes_as_long_as_who_is() {
    on_both_engines(async |app| {
        closed_and_invited(app).await;
        let mut times = Vec::new();
        for login in ["amina", "nobody", "karim", "hasna"] {
            times.push((shortest(app, login).await, login));
        }
        let (less, more) = (times.iter().min().unwrap(), times.iter().max().unwrap());
        assert!(more.0 < less.0 * 2, "{times:?}");
    })
    .await;
}

#[tokio::test]
async fn the_page_that_says_no_is_the_same() {
    on_both_engines(async |app| {
        let said = async |login: &str, password: &str| {
            let browser = app.browser("").await;
            let answer =
                browser.post("/sign-in", &[("login", login), ("password", password)]).await;
            (answer.status, answer.text().replace(login, ""))
        };
        closed_and_invited(app).await;
        let wrong = said("amina", "not it").await;
        // Whose account is closed has the right password, and whoever was invited has none yet.
        assert_eq!(wrong, said("karim", PASSWORD).await);
        assert_eq!(wrong, said("karim", "not it").await);
        assert_eq!(wrong, said("hasna", "not it").await);
        assert_eq!(wrong, said("nobody", "not it").await);
        assert_eq!(wrong, said("nobody", PASSWORD).await);
    })
    .await;
}
