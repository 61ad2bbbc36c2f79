//! The stories of Media Thursdays, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{
    features::{outlets::tests::added, thursdays::permissions::ATTEND},
    foundation::accounts::Role,
    testing::{Browser, on_both_engines, signed_in},
};

async fn thursday(browser: &Browser, kind: &str, day: &str) -> String {
    let fields = [
        ("kind", kind),
        ("title_ar", "الخميس الإعلامي لأزيلال"),
        ("title_fr", "Jeudi de la presse d’Azilal"),
        ("place", "05.081"),
        ("starts_on", day),
        ("ends_on", day),
    ];
    browser.post("/events", &fields).await.is(303).made().to_owned()
}

#[tokio::test]
async fn a_thursday_shows_its_release_who_came_and_what_was_published() {
    on_both_engines(async |app| {
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        amina.get("/thursdays").await.is(200).has("لا خميس إعلامي بعد");
        let id = thursday(&amina, "media_thursday", "2026-11-19").await;
        let forum = thursday(&amina, "forum", "2026-11-18").await;
        let page = format!("/thursdays/{id}");
        amina.get("/thursdays").await.has(&id).lacks(&forum);
        amina.get(&format!("/thursdays/{forum}")).await.is(404);
        driss.get(&page).await.is(404);
        driss.get("/thursdays").await.lacks(&id);
        let echo = added(&amina, &[]).await;
        let came = |persons| [("outlet", echo.as_str()), ("persons", persons)];
        amina.post(&format!("{page}/outlets"), &came("many")).await.is(422).has("f-persons-error");
        amina.post(&format!("{page}/outlets"), &[("persons", "2")]).await.is(422);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/outlets"), &came("2")).await.is(303);
        amina.post(&format!("{page}/outlets"), &came("2")).await.is(303);
        assert_eq!(app.done(ATTEND).await, 1);
        let item = [
            ("held_on", "2026-11-20"),
            ("outlet", &echo),
            ("title", "خميس أزيلال"),
            ("tone", "neutral"),
            ("place", "05.081"),
            ("event", &id),
        ];
        amina.post("/coverage", &item).await.is(303);
        let shown = amina.get(&page).await;
        shown.is(200).has("صدى الأطلس").has("الصحفيون: 2").has("خميس أزيلال");
        shown.has(&format!("/releases/new?event={id}")).has(&format!("/events/{id}"));
        let karim = app.browser("karim").await;
        karim.get(&page).await.is(200).has("صدى الأطلس").lacks("/outlets\" data-once");
        // Two journalists of one paper are known to whoever knows the paper.
        let member = signed_in(app, Role::CommitteeMember, "05.081").await;
        member.get(&page).await.is(200).has("صدى الأطلس").has("الصحفيون: \u{2068}*\u{2069}");
        member.get("/thursdays?format=csv").await.is(200).has("*").lacks(",2,");
        let csv = amina.get("/thursdays?format=csv&year=2026").await;
        csv.is(200).has("الخميس الإعلامي لأزيلال");
        amina.get("/thursdays?year=2008").await.has("لا نتيجة لهذا البحث");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/outlets"), &came("0")).await.is(303);
        amina.get(&page).await.has("لم يُدوّن حضور أي منبر");
    })
    .await;
}
