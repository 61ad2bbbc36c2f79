//! Events that are not sessions, through HTTP, on both engines.

use crate::testing::{Browser, on_both_engines};

const FORUM: [(&str, &str); 7] = [
    ("kind", "forum"),
    ("title_ar", "الملتقى الإقليمي للتواصل"),
    ("title_fr", "Forum provincial de la communication"),
    ("place", "05.081"),
    ("venue_ar", "دار الشباب بأزيلال"),
    ("venue_fr", "Maison des jeunes d’Azilal"),
    ("as_written", "2008"),
];

/// The forum with some fields typed otherwise.
fn forum_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORUM.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

async fn added(browser: &Browser, other: &[(&str, &str)]) -> String {
    let answer = browser.post("/events", &forum_with(other)).await;
    answer.is(303);
    answer.made().to_owned()
}

#[tokio::test]
async fn a_forum_of_which_the_year_alone_is_known_is_added_and_found() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/events").await.is(200).has("لا لقاء بعد");
        amina.get("/events/new").await.is(200).has("ملتقى");
        let id = added(&amina, &[]).await;
        amina.get(&format!("/events/{id}")).await.is(200).has("2008").has("دار الشباب بأزيلال");
        added(&amina, &[("kind", "study_day"), ("as_written", "22 نونبر 2017")]).await;
        let list = amina.get("/events?year=2008").await;
        list.is(200).has(&id).lacks("22 نونبر 2017");
        amina.get("/events?kind=study_day").await.has("22 نونبر 2017").lacks(&id);
        amina.get("/events?q=forum&place=05.081").await.has(&id);
        amina.get("/events?format=csv").await.is(200).has("Forum provincial");
        amina.get("/sessions").await.lacks(&id);
        amina.get("/places/05.081").await.has("/events?place=05.081");
        assert_eq!(app.journal(&id).await, ["event.add by Amina"]);
        app.browser("driss").await.get(&format!("/events/{id}")).await.is(404);
        let karim = app.browser("karim").await;
        karim.get(&format!("/events/{id}")).await.is(200).lacks("/edit");
        karim.post("/events", &FORUM).await.is(403);
        let forged = forum_with(&[("place", "07.427"), ("kind", "session")]);
        amina.post("/events", &forged).await.is(422).has("f-place-error").has("f-kind-error");
    })
    .await;
}

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept_and_a_venue_taken_twice_is_told() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let day = [("starts_on", "2026-12-10"), ("ends_on", "2026-12-10"), ("as_written", "")];
        let id = added(&amina, &day).await;
        let page = format!("/events/{id}");
        amina.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        let day = [("starts_on", "2026-12-10"), ("ends_on", "2026-12-11"), ("as_written", "")];
        let mut hers = forum_with(&day);
        hers.push(("version", "1"));
        amina.post(&page, &hers).await.is(303);
        nadia.post(&page, &hers).await.is(409).has("Amina");
        let ends = [("starts_on", "2026-12-10"), ("ends_on", "2026-12-01"), ("version", "2")];
        nadia.post(&page, &forum_with(&ends)).await.is(422).has("f-ends_on-error");
        let other = added(&nadia, &[("starts_on", "2026-12-11"), ("as_written", "")]).await;
        nadia.get(&format!("/events/{other}")).await.has(&page);
        amina.get(&page).await.has(&format!("/events/{other}"));
        let why = [("why", "القاعة محجوزة")];
        nadia.post(&format!("/events/{other}/cancellation"), &why).await.is(303);
        nadia.get(&format!("/events/{other}")).await.lacks(&page);
        amina.get(&page).await.lacks(&format!("/events/{other}"));
        assert_eq!(app.journal(&id).await, ["event.add by Amina", "event.edit by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn an_event_is_counted_and_cancelled_with_its_reason() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = added(&amina, &[]).await;
        let page = format!("/events/{id}");
        let counts = format!("{page}/counts");
        let said = [("said", "exactly"), ("value", "١٣٣"), ("unit", "organisation")];
        amina.post(&counts, &said).await.is(303);
        amina.get(&page).await.has("133 هيئة");
        let wrong = [("said", "exactly"), ("value", "133"), ("unit", "person"), ("audience", "x")];
        amina.post(&counts, &wrong).await.is(422).has("f-audience-error");
        let text = amina.get(&page).await.text();
        let removal = text.split("/counts/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        app.browser("karim").await.post(&format!("{counts}/{removal}"), &[]).await.is(403);
        amina.post(&format!("{counts}/{removal}"), &[]).await.is(303);
        amina.get(&page).await.lacks("<b>133 هيئة");
        let cancel = format!("{page}/cancellation");
        amina.get(&cancel).await.is(200);
        amina.post(&cancel, &[("why", "")]).await.is(422).has("f-why-error");
        app.browser("karim").await.post(&cancel, &[("why", "x")]).await.is(403);
        app.browser("driss").await.post(&cancel, &[("why", "x")]).await.is(404);
        amina.post(&cancel, &[("why", "أُجل إلى السنة المقبلة")]).await.is(303);
        amina.get(&page).await.has("أُجل إلى السنة المقبلة").lacks("/edit");
        amina.get("/events").await.has("ملغى");
        amina.post(&cancel, &[("why", "مرة أخرى")]).await.is(409);
        let told = ["event.add", "event.count", "event.uncount", "event.cancel"];
        let told = told.map(|verb| format!("{verb} by Amina"));
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}
