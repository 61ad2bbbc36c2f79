//! Stories about audiences, over HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{
    foundation::people::{NewPerson, register_with},
    testing::{TestApp, on_both_engines},
};

/// Somebody of Tabant in an audience.
async fn member(app: &TestApp, name: &str, audience: &str) -> String {
    let cx = app.cx("nadia").await;
    let mut tx = cx.write().await.unwrap();
    let new =
        NewPerson { name_ar: name.into(), place: "05.081.03.09".into(), ..NewPerson::default() };
    let ticked = [audience.to_owned()].into();
    let id = register_with(&cx, &mut tx, &new, &ticked).await.unwrap();
    tx.commit().await.unwrap();
    id.to_string()
}

#[tokio::test]
async fn audiences_stand_in_their_tiers_with_their_people() {
    on_both_engines(async |app| {
        let id = member(app, "زينب أوحدو", "holders").await;
        let karim = app.browser("karim").await;
        let page = karim.get("/audiences").await;
        page.is(200).has("مستوى القرار").has("حاملو المشاريع").has("/people?audience=holders");
        page.lacks("audience-");
        karim.get("/people?audience=holders").await.is(200).has(&id);
        karim.get("/people?audience=eaq").await.is(200).lacks(&id);
        karim.get(&format!("/people/{id}")).await.has("حاملو المشاريع");
        karim.post("/audiences", &[]).await.is(403);
        app.browser("driss").await.get("/people?audience=holders").await.lacks(&id);
    })
    .await;
}

#[tokio::test]
async fn a_coordinator_adds_renames_and_retires_one() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let fields = [("name_ar", "شباب في وضعية صعبة"), ("name_fr", ""), ("tier", "beside")];
        nadia.post("/audiences", &fields).await.is(422).has("شباب في وضعية صعبة");
        let fields = [fields[0], ("name_fr", "Jeunes en difficulté"), fields[2]];
        nadia.post("/audiences", &fields).await.is(303);
        let page = nadia.get("/audiences").await;
        page.has("شباب في وضعية صعبة").has("Jeunes en difficulté");

        let names = [("name_ar", "عمال الأقاليم"), ("name_fr", "Gouverneurs"), ("version", "1")];
        nadia.post("/audiences/governor", &names).await.is(303);
        let late = [("name_ar", "العمال"), ("name_fr", "Gouverneurs"), ("version", "1")];
        nadia.post("/audiences/governor", &late).await.is(409).has("value=\"العمال\"");
        nadia.get("/audiences/governor").await.is(200).has("عمال الأقاليم");

        nadia.post("/audiences/press/retiring", &[]).await.is(303);
        nadia.post("/audiences/press/retiring", &[]).await.is(409);
        nadia.get("/people/new").await.is(200).lacks("value=\"press\"").has("value=\"eaq\"");
        nadia.post("/audiences/press/restoring", &[]).await.is(303);
        nadia.get("/people/new").await.has("value=\"press\"");
        let journal = app.journal("press").await;
        assert_eq!(journal, ["audience.retire by Nadia", "audience.restore by Nadia"]);
        assert_eq!(app.journal("governor").await, ["audience.rename by Nadia"]);
        let amina = app.browser("amina").await;
        amina.post("/audiences/press/retiring", &[]).await.is(403);
        amina.post("/audiences/press", &names).await.is(403);
        nadia.post("/audiences/none/retiring", &[]).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_sensitive_audience_is_counted_and_never_listed() {
    on_both_engines(async |app| {
        let id = member(app, "زينب أوحدو", "beneficiaries").await;
        let amina = app.browser("amina").await;
        amina.post("/audiences/beneficiaries/guarding", &[("sensitive", "on")]).await.is(403);
        let nadia = app.browser("nadia").await;
        nadia.post("/audiences/beneficiaries/guarding", &[("sensitive", "on")]).await.is(303);
        let page = nadia.get("/audiences").await;
        page.has("أقل من 5").lacks("/people?audience=beneficiaries");
        for browser in [&amina, &nadia] {
            browser.get("/people?audience=beneficiaries").await.is(200).lacks(&id);
            let sheet = browser.get("/people?audience=beneficiaries&format=csv").await;
            sheet.is(200).lacks("زينب");
            browser.get(&format!("/people/{id}")).await.is(200).lacks("المستفيدون");
        }
        // Who may not see it cannot take anybody out of it by saving the form either.
        amina.get(&format!("/people/{id}/edit")).await.lacks("value=\"beneficiaries\"");
        let fields = [
            ("name_ar", "زينب أوحدو"),
            ("place", "05.081.03.09"),
            ("version", "1"),
            ("audiences", "holders"),
        ];
        amina.post(&format!("/people/{id}"), &fields).await.is(303);
        let page = nadia.get(&format!("/people/{id}/edit")).await;
        page.has("value=\"beneficiaries\" checked").has("value=\"holders\" checked");
        nadia.post("/audiences/beneficiaries/guarding", &[]).await.is(303);
        nadia.get("/people?audience=beneficiaries").await.has(&id);
    })
    .await;
}
