//! From signing in to signing out, and what ends it otherwise.

use crate::testing::{PASSWORD, TestApp, on_both_engines};
use chrono::Duration;
use kit_db::sql;

async fn run(app: &TestApp, query: kit_db::Query) {
    let mut tx = app.server.db.write().await.unwrap();
    assert_eq!(tx.run(query).await.unwrap(), 1);
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn signing_in_leads_back_to_where_one_was_going_but_never_off_the_site() {
    on_both_engines(async |app| {
        let browser = app.browser("").await;
        let to = browser.get("/journal?kind=session").await.is(303).location().to_owned();
        assert_eq!(to, "/sign-in?back=%2Fjournal%3Fkind%3Dsession");
        browser.get(&to).await.is(200).has("value=\"/journal?kind=session\"");
        for (back, arrives) in [
            ("/journal?kind=session", "/journal?kind=session"),
            ("https://evil.example/", "/"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("", "/"),
        ] {
            let fields = [("login", "amina"), ("password", PASSWORD), ("back", back)];
            let browser = app.browser("").await;
            assert_eq!(browser.post("/sign-in", &fields).await.is(303).location(), arrives);
        }
    })
    .await;
}

#[tokio::test]
async fn signing_out_ends_the_session_everywhere() {
    on_both_engines(async |app| {
        let (here, there) = (app.browser("amina").await, app.browser("amina").await);
        let cookies = here.cookies();
        here.post("/sign-out", &[]).await.is(303);
        assert!(here.get("/").await.location().starts_with("/sign-in"));
        // A copy of the cookie opens nothing any more, and another browser stays signed in.
        let thief = app.browser("").await;
        thief.take(&cookies);
        assert!(thief.get("/").await.location().starts_with("/sign-in"));
        there.get("/").await.is(200);
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_after_half_a_day_without_use() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        for _ in 0..3 {
            app.pass(Duration::hours(11));
            amina.get("/").await.is(200);
        }
        app.pass(Duration::hours(12) + Duration::seconds(1));
        assert!(amina.get("/").await.location().starts_with("/sign-in"));
        // A form that was open all the while is told so, and nothing is done.
        amina.post("/language/fr", &[]).await.is(403);
    })
    .await;
}

#[tokio::test]
async fn a_disabled_account_is_out_at_once_and_does_not_get_in() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let now = app.server.now();
        run(app, sql!("update accounts set disabled_at = $1 where login = 'amina'", now)).await;
        assert!(amina.get("/").await.location().starts_with("/sign-in"));
        let fields = [("login", "amina"), ("password", PASSWORD)];
        app.browser("").await.post("/sign-in", &fields).await.is(422);
    })
    .await;
}

#[tokio::test]
async fn a_grant_holds_from_its_day_to_its_day() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let yesterday = (app.server.now() - Duration::days(1)).date_naive();
        run(
            app,
            sql!(
                "update grants set to_on = $1
                  where account = (select id from accounts where login = 'amina')",
                yesterday
            ),
        )
        .await;
        amina.get("/").await.is(403);
        amina.get("/journal").await.is(403);
    })
    .await;
}
