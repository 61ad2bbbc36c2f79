//! The language: of a visitor, kept in the browser; of a person, kept with the account.

use crate::testing::{PASSWORD, on_both_engines};

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
        // Elsewhere she arrives in French, whatever that browser spoke before.
        let phone = app.browser("").await;
        phone.post("/language/en", &[]).await.is(303);
        phone.post("/sign-in", &[("login", "amina"), ("password", PASSWORD)]).await.is(303);
        phone.get("/").await.has("lang=\"fr\"");
        app.browser("driss").await.get("/").await.has("lang=\"ar\"");
    })
    .await;
}
