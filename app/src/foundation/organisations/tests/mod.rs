//! Stories about organisations, over HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{
    foundation::organisations::by_name,
    testing::{Browser, on_both_engines},
};
use chrono::Duration;

mod merging;

const NOUR: &[(&str, &str)] = &[
    ("kind", "association"),
    ("name_ar", "جمعية النور للتنمية"),
    ("name_fr", "Association Nour"),
    ("place", "05.081.03.09"),
    ("phone", "05 23 00 00 00"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = NOUR.iter().filter(|(name, _)| !changes.iter().any(|(other, _)| name == other));
    kept.chain(changes).copied().collect()
}

async fn founded(browser: &Browser) -> String {
    browser.post("/organisations", NOUR).await.is(303).made().to_owned()
}

#[tokio::test]
async fn an_officer_writes_down_an_organisation() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/organisations").await.is(200).has("لم تسجل أي هيئة بعد");
        amina.get("/organisations/new").await.is(200).has("تعاونية").has("value=\"05.081\"");
        let id = founded(&amina).await;
        let page = amina.get(&format!("/organisations/{id}")).await;
        page.is(200).has("جمعية النور للتنمية").has("Association Nour").has("05 23 00 00 00");
        assert_eq!(app.journal(&id).await, ["organisation.found by Amina"]);
        app.browser("driss").await.get(&format!("/organisations/{id}")).await.is(404);
        app.browser("driss").await.post("/organisations", NOUR).await.is(404);
        let karim = app.browser("karim").await;
        karim.get(&format!("/organisations/{id}")).await.is(200).lacks("/edit");
        karim.post("/organisations", NOUR).await.is(403);
        let wrong = [("kind", "club"), ("name_ar", ""), ("name_fr", "")];
        amina.post("/organisations", &with(&wrong)).await.is(422).has("05 23 00 00 00");
    })
    .await;
}

#[tokio::test]
async fn one_of_the_same_name_is_shown_before_saving() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = founded(&amina).await;
        let again = [("name_ar", "جَمعية النّور للتنميه"), ("name_fr", "")];
        amina.post("/organisations", &with(&again)).await.is(422).has(&id).has("another_one");
        let again = [again[0], again[1], ("another_one", "on")];
        amina.post("/organisations", &with(&again)).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        assert_eq!(by_name(&tx, "association nour", "05").await.unwrap().len(), 1);
        assert_eq!(by_name(&tx, "جمعية النور للتنمية", "05.081").await.unwrap().len(), 2);
        assert!(by_name(&tx, "Nour", "05.081").await.unwrap().is_empty());
        assert!(by_name(&tx, "association nour", "07").await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn one_of_nearly_the_same_name_is_shown_with_the_reason() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = founded(&amina).await;
        let near = [("name_ar", "جمعية النور للتنمبة"), ("name_fr", "")];
        let page = amina.post("/organisations", &with(&near)).await;
        page.is(422).has(&id).has("فرق حرف واحد");
        let other = [("name_ar", "جمعية أطلس للماء"), ("name_fr", "")];
        amina.post("/organisations", &with(&other)).await.is(303);
    })
    .await;
}

#[tokio::test]
async fn an_edit_is_told_and_the_second_of_two_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = founded(&amina).await;
        let page = format!("/organisations/{id}");
        amina.get(&format!("{page}/edit")).await.is(200).has("value=\"Association Nour\"");
        app.pass(Duration::seconds(1));
        nadia
            .post(&page, &with(&[("name_fr", "Association Ennour"), ("version", "1")]))
            .await
            .is(303);
        let answer = amina.post(&page, &with(&[("phone", "0523111111"), ("version", "1")])).await;
        answer.is(409).has("0523111111").has("Association Ennour");
        let changes =
            [("name_fr", "Association Ennour"), ("phone", "0523111111"), ("version", "2")];
        app.pass(Duration::seconds(1));
        amina.post(&page, &with(&changes)).await.is(303);
        let told = [
            "organisation.found by Amina",
            "organisation.edit by Nadia",
            "organisation.edit by Amina",
        ];
        assert_eq!(app.journal(&id).await, told);
        app.browser("driss").await.post(&page, NOUR).await.is(404);
        app.browser("karim").await.post(&page, NOUR).await.is(403);
    })
    .await;
}

#[tokio::test]
async fn the_list_is_searched_filtered_and_exported() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let nour = founded(&amina).await;
        let azrou =
            [("kind", "cooperative"), ("name_fr", "Coopérative Azrou"), ("place", "05.081")];
        let azrou = amina.post("/organisations", &azrou).await.made().to_owned();
        amina.get("/organisations?q=نور").await.has(&nour).lacks(&azrou);
        amina.get("/organisations?q=cooperative").await.has(&azrou).lacks(&nour);
        amina.get("/organisations?kind=association").await.has(&nour).lacks(&azrou);
        amina.get("/organisations?place=05.081.03.09&sort=-name").await.has(&nour).lacks(&azrou);
        amina.get("/organisations?format=csv").await.is(200).has("Coopérative Azrou;تعاونية");
        amina.get("/organisations?format=xlsx").await.is(200);
        app.browser("driss").await.get("/organisations").await.lacks(&nour);
    })
    .await;
}
