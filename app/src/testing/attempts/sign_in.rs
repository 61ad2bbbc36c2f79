//! By the time that signing in takes: a login that is not there costs the same work as a wrong password.

use crate::testing::{PASSWORD, TestApp, on_both_engines};
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

#[tokio::test]
async fn who_is_not_there_takes_as_long_as_who_is() {
    on_both_engines(async |app| {
        let (amina, nobody) = (shortest(app, "amina").await, shortest(app, "nobody").await);
        let (more, less) = (amina.max(nobody), amina.min(nobody));
        assert!(more < less * 2, "{amina:?} for who is there, {nobody:?} for who is not");
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
        let wrong = said("amina", "not it").await;
        assert_eq!(wrong, said("nobody", "not it").await);
        assert_eq!(wrong, said("nobody", PASSWORD).await);
    })
    .await;
}
