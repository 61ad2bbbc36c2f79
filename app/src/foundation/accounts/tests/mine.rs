//! One's own account: name, password, browsers, and who stands in.

use super::account;
use crate::{
    foundation::accounts::permissions::{
        CHANGE_PASSWORD, DELEGATE, EDIT, END_SESSION, END_SESSIONS, RECALL,
    },
    testing::{Browser, PASSWORD, on_both_engines},
};
use chrono::Duration;

#[tokio::test]
async fn one_writes_ones_name_and_language_and_nothing_of_another_browser_is_lost() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let answer = amina.get("/me").await;
        assert_eq!(answer.is(303).location(), "/account");
        amina.get("/account").await.is(200).has("Amina").has("/places/05.081").has("value=\"1\"");
        let fields = [("name", "Amina Benali"), ("lang", "fr"), ("version", "1")];
        amina.post("/account", &fields).await.is(303);
        amina.get("/account").await.has("Amina Benali").has("lang=\"fr\"");
        let late = [("name", "Amina B."), ("lang", "fr"), ("version", "1")];
        amina.post("/account", &late).await.is(409).has("Amina B.");
        amina.post("/account", &[("name", ""), ("lang", "fr"), ("version", "2")]).await.is(422);
        assert_eq!(app.done(EDIT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_new_password_is_asked_twice_checked_and_ends_the_other_sessions() {
    on_both_engines(async |app| {
        let (here, there) = (app.browser("amina").await, app.browser("amina").await);
        let new = "sept figues mûres au soleil";
        let change = async |old: &str, one: &str, again: &str| {
            let fields = [("password", old), ("new_password", one), ("repeated", again)];
            here.post("/account/password", &fields).await
        };
        change("pas le bon mot", new, new).await.is(422).has("ليست كلمة السر الحالية").lacks(new);
        change(PASSWORD, new, "autre chose de long").await.is(422).has("مختلفتان");
        change(PASSWORD, "court", "court").await.is(422).has("10");
        change(PASSWORD, "amina-azilal", "amina-azilal").await.is(422).has("يسهل تخمين");
        change(PASSWORD, new, new).await.is(303);
        here.get("/account").await.is(200).has("قوية");
        assert!(there.get("/").await.location().starts_with("/sign-in"));
        let door = app.browser("").await;
        door.post("/sign-in", &[("login", "amina"), ("password", PASSWORD)]).await.is(422);
        door.post("/sign-in", &[("login", "amina"), ("password", new)]).await.is(303);
        assert_eq!(app.done(CHANGE_PASSWORD).await, 1);
    })
    .await;
}

fn address(page: &str, end: &str) -> Option<String> {
    let found = page.split("action=\"").find(|rest| {
        rest.split('"')
            .next()
            .is_some_and(|path| path.ends_with(end) && path.matches('/').count() == 4)
    });
    found.and_then(|rest| rest.split('"').next()).map(str::to_owned)
}

#[tokio::test]
async fn one_sees_where_one_is_signed_in_and_ends_it_one_by_one_or_everywhere() {
    on_both_engines(async |app| {
        let here = app.browser("amina").await;
        assert!(address(&here.get("/account").await.text(), "/ending").is_none());
        let there = app.browser("amina").await;
        let page = here.get("/account").await.text();
        let end = address(&page, "/ending").unwrap();
        // Nobody ends the session of another.
        app.browser("karim").await.post(&end, &[]).await.is(404);
        here.post(&end, &[]).await.is(303);
        assert!(there.get("/").await.location().starts_with("/sign-in"));
        let there = app.browser("amina").await;
        here.post("/account/sessions/ending", &[]).await.is(303);
        for browser in [&here, &there] {
            assert!(browser.get("/").await.location().starts_with("/sign-in"));
        }
        assert_eq!((app.done(END_SESSION).await, app.done(END_SESSIONS).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn sessions_end_sooner_the_more_somebody_may_do() {
    on_both_engines(async |app| {
        let gone = async |browser: &Browser| {
            browser.get("/account").await.location().starts_with("/sign-in")
        };
        let (salma, nadia, amina) =
            (app.browser("salma").await, app.browser("nadia").await, app.browser("amina").await);
        app.pass(Duration::minutes(29));
        assert!(!gone(&salma).await);
        app.pass(Duration::minutes(31));
        assert!(gone(&salma).await, "half an hour without use");
        assert!(!gone(&nadia).await);
        app.pass(Duration::hours(2) + Duration::seconds(1));
        assert!(gone(&nadia).await);
        assert!(!gone(&amina).await);
        // However busy: eight hours are the end for an administrator.
        let salma = app.browser("salma").await;
        for _ in 0..24 {
            app.pass(Duration::minutes(20));
            salma.get("/account").await;
        }
        assert!(gone(&salma).await);
    })
    .await;
}

async fn delegate(
    browser: &Browser,
    page: &str,
    to: &str,
    days: (&str, &str),
) -> crate::testing::Answer {
    let grant = page.split("name=\"grant\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let grant = grant.split('"').next().unwrap();
    let fields = [("grant", grant), ("colleague", to), ("from_on", days.0), ("to_on", days.1)];
    browser.post("/account/delegations", &fields).await
}

#[tokio::test]
async fn a_colleague_stands_in_for_a_time_and_no_further() {
    on_both_engines(async |app| {
        let (nadia, amina) = (app.browser("nadia").await, app.browser("amina").await);
        let (to, driss) = (account(app, "amina").await, account(app, "driss").await);
        let page = nadia.get("/account").await.text();
        assert!(
            page.contains("Amina") && !page.contains("Driss"),
            "colleagues of her region alone"
        );
        let days = ("2026-11-22", "2026-11-24");
        delegate(&nadia, &page, &driss, days).await.is(422).has("ليس من زملاء");
        delegate(&nadia, &page, &to, ("2026-11-20", "2026-11-24")).await.is(422);
        delegate(&nadia, &page, &to, ("2026-11-22", "2027-11-24")).await.is(422).has("92");
        amina.get("/targets/new").await.is(403);
        delegate(&nadia, &page, &to, days).await.is(303);
        // She may what a coordinator may, sees the accounts, and gives no roles by it: that would outlast the absence.
        amina.get("/targets/new").await.is(200);
        let karim = format!("/accounts/{}", account(app, "karim").await);
        amina.get(&karim).await.is(200).lacks(&format!("{karim}/grants\""));
        amina
            .post(&format!("{karim}/grants"), &[("role", "reader"), ("place", "05.081")])
            .await
            .is(422);
        amina.post(&format!("{karim}/codes"), &[]).await.is(403);
        // Nor does it go on to a third.
        let hers = amina.get("/account").await.text();
        let offered =
            hers.split("name=\"grant\"").nth(1).unwrap().split("</select>").next().unwrap();
        assert!(!offered.contains("منسق"), "{offered}");
        app.pass(Duration::days(3));
        app.browser("amina").await.get("/targets/new").await.is(403);
        assert_eq!(app.done(DELEGATE).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_was_repeated_ends_with_what_it_repeats_and_can_be_taken_back() {
    on_both_engines(async |app| {
        let (nadia, amina) = (app.browser("nadia").await, app.browser("amina").await);
        let to = account(app, "amina").await;
        let days = ("2026-11-22", "2026-11-30");
        let page = nadia.get("/account").await.text();
        delegate(&nadia, &page, &to, days).await.is(303);
        amina.get("/targets/new").await.is(200);
        let page = nadia.get("/account").await.text();
        let recall = address(&page, "/withdrawal").unwrap();
        app.browser("karim").await.post(&recall, &[]).await.is(404);
        nadia.post(&recall, &[]).await.is(303);
        nadia.post(&recall, &[]).await.is(409);
        amina.get("/targets/new").await.is(403);
        // Again; and her own role is withdrawn by Salma.
        delegate(&nadia, &page, &to, days).await.is(303);
        amina.get("/targets/new").await.is(200);
        let salma = app.browser("salma").await;
        let hers = format!("/accounts/{}", account(app, "nadia").await);
        let text = salma.get(&hers).await.text();
        let withdrawal = text.split("href=\"").find(|rest| rest.contains("/withdrawal")).unwrap();
        salma.post(withdrawal.split('"').next().unwrap(), &[]).await.is(303);
        amina.get("/targets/new").await.is(403);
        assert_eq!(app.done(RECALL).await, 1);
    })
    .await;
}
