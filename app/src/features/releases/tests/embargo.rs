use super::{approved, step};
use crate::{
    foundation::accounts::Role,
    testing::{on_both_engines, signed_in},
};
use chrono::Duration;

/// Nine in the morning of Monday in Morocco; the story begins on Sunday at ten.
const MONDAY: [(&str, &str); 2] = [("embargo_on", "2026-11-23"), ("embargo_at", "09:00")];

#[tokio::test]
async fn nobody_outside_sees_it_one_second_before_and_everybody_at_the_hour() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = approved((&amina, &nadia), &MONDAY).await;
        amina.get(&format!("/releases/{id}")).await.is(200).has("لا يراه أحد خارج هذا المكان قبل");
        let visitor = app.browser("").await;
        let pages = ["", "/ar.pdf", "/fr.pdf"].map(|part| format!("/press/{id}{part}"));
        app.pass(Duration::seconds(23 * 3600 - 1));
        let driss = app.browser("driss").await;
        let press = signed_in(app, Role::Press, "05.081").await;
        for browser in [&visitor, &press, &driss] {
            for page in &pages {
                browser.get(page).await.is(404).lacks("الشتاء");
            }
            browser.get("/press").await.is(200).lacks(&id).lacks("الشتاء");
            browser.get("/press?q=hiver").await.lacks(&id);
        }
        let member = signed_in(app, Role::CommitteeMember, "05.081").await;
        for browser in [&press, &member] {
            browser.get(&format!("/releases/{id}")).await.is(403);
            browser.get("/releases").await.is(403);
        }
        member.get(&pages[0]).await.is(404);
        member.get("/search?q=hiver").await.is(200).lacks(&id);
        app.pass(Duration::seconds(1));
        for browser in [&visitor, &press, &driss] {
            browser.get(&pages[0]).await.is(200).has("التسجيل مفتوح").has("بلاغ صحفي");
            browser.get("/press").await.has(&id).has("التسجيل مفتوح");
            browser.get("/press?q=hiver&place=05").await.has(&id);
            browser.get("/press?place=07.427").await.is(200).lacks(&id);
        }
        for page in &pages[1..] {
            assert!(visitor.get(page).await.is(200).bytes.starts_with(b"%PDF"));
        }
        visitor.post("/language/fr", &[("back", "/")]).await;
        visitor.get(&pages[0]).await.has("lang=\"fr\" dir=\"ltr\"").has("Inscriptions ouvertes");
        // Nobody of the office stands on it.
        visitor.get(&pages[0]).await.lacks("Amina").lacks("Nadia");
    })
    .await;
}

#[tokio::test]
async fn without_an_embargo_it_is_out_when_it_is_approved_and_not_before() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = super::written(&amina, &[]).await;
        app.get(&format!("/press/{id}")).await.is(404);
        assert_eq!(step(&amina, &id, "submission", "1").await, 303);
        app.get(&format!("/press/{id}")).await.is(404);
        assert_eq!(step(&nadia, &id, "approval", "2").await, 303);
        app.get(&format!("/press/{id}")).await.is(200);
        app.get("/press/018f0000-0000-7000-8000-000000000000").await.is(404);
        app.get("/press?place=99").await.is(404);
    })
    .await;
}

#[tokio::test]
async fn what_is_corrected_or_withdrawn_before_its_hour_never_goes_out() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let wrong = approved((&amina, &nadia), &MONDAY).await;
        let gone = approved((&amina, &nadia), &MONDAY).await;
        let why = [("why", "رقم غير دقيق"), ("version", "3")];
        amina.post(&format!("/releases/{wrong}/correction"), &why).await.is(303);
        amina.post(&format!("/releases/{gone}/withdrawal"), &why).await.is(303);
        app.pass(Duration::days(3));
        for id in [wrong, gone] {
            app.get(&format!("/press/{id}")).await.is(404);
            app.get("/press").await.lacks(&id);
        }
    })
    .await;
}
