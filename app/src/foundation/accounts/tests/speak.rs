//! The language: of a visitor, kept in the browser; of a person, kept with the account.

use crate::testing::{PASSWORD, on_both_engines};

const AMINA: [(&str, &str); 2] = [("login", "amina"), ("password", PASSWORD)];

#[tokio::test]
async fn a_visitor_chooses_and_the_browser_remembers() {
    on_both_engines(async |app| {
        let visitor = app.browser("").await;
        visitor.get("/sign-in").await.is(200).has("lang=\"ar\" dir=\"rtl\"");
        let answer = visitor.post("/language/fr", &[("back", "/sign-in?back=%2Fjournal")]).await;
        assert_eq!(answer.is(303).location(), "/sign-in?back=%2Fjournal");
        visitor.get("/sign-in").await.has("lang=\"fr\" dir=\"ltr\"").has("Mot de passe");
        visitor.post("/language/tlh", &[]).await.is(404);
        let away = visitor.post("/language/en", &[("back", "//evil.example")]).await;
        assert_eq!(away.is(303).location(), "/");
    })
    .await;
}

#[tokio::test]
async fn an_account_keeps_its_language_in_every_browser() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/").await.has("lang=\"ar\"");
        amina.post("/language/fr", &[("back", "/")]).await.is(303);
        amina.get("/").await.has("lang=\"fr\"");
        // Elsewhere she arrives in French, too.
        let phone = app.browser("").await;
        phone.post("/sign-in", &AMINA).await.is(303);
        phone.get("/").await.has("lang=\"fr\"");
        app.browser("driss").await.get("/").await.has("lang=\"ar\"");
    })
    .await;
}

#[tokio::test]
async fn the_language_chosen_at_the_door_becomes_that_of_the_account() {
    on_both_engines(async |app| {
        let phone = app.browser("").await;
        phone.post("/language/en", &[("back", "/sign-in")]).await.is(303);
        phone.post("/sign-in", &[("login", "amina"), ("password", "not hers")]).await.is(422);
        phone.post("/sign-in", &AMINA).await.is(303);
        phone.get("/").await.has("lang=\"en\"");
        // It is hers from now on, at her desk as well.
        let desk = app.browser("").await;
        desk.post("/sign-in", &AMINA).await.is(303);
        desk.get("/").await.has("lang=\"en\"");
    })
    .await;
}

#[tokio::test]
async fn what_one_person_read_is_not_chosen_for_the_next_at_the_same_computer() {
    on_both_engines(async |app| {
        let shared = app.browser("").await;
        shared.post("/language/fr", &[]).await.is(303);
        shared.post("/sign-in", &AMINA).await.is(303);
        let fields = [("login", "karim"), ("password", PASSWORD)];
        let visitor = app.browser("").await;
        let mut left = shared.cookies();
        left.remove("qurb_session");
        visitor.take(&left);
        // The page asks in French, as the computer spoke last; he arrives in his own Arabic.
        visitor.get("/sign-in").await.has("lang=\"fr\"");
        visitor.post("/sign-in", &fields).await.is(303);
        visitor.get("/").await.has("lang=\"ar\"");
    })
    .await;
}

#[tokio::test]
async fn who_chooses_on_a_form_that_came_back_is_led_to_the_page_above_it() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        assert_eq!(amina.get("/people/0/memberships").await.is(303).location(), "/people/0");
        assert_eq!(amina.get("/sign-out").await.is(303).location(), "/");
        amina.post("/journal", &[]).await.is(404);
    })
    .await;
}
