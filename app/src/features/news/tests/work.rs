use super::{CALL, published, written};
use crate::{
    features::{
        news::permissions::{PUBLISH, WRITE},
        outlets::tests::with,
    },
    testing::on_both_engines,
};
use chrono::Duration;

#[tokio::test]
async fn amina_writes_somebody_else_publishes_and_everybody_reads() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let driss = app.browser("driss").await;
        amina.get("/posts").await.is(200).has("لا إعلان بعد");
        app.get("/news").await.is(200).has("لا أخبار منشورة");
        let id = written(&amina, &[]).await;
        let (page, public) = (format!("/posts/{id}"), format!("/news/posts/{id}"));
        driss.get(&page).await.is(404);
        app.get(&public).await.is(404);
        app.get("/news/05.081").await.is(200).lacks(&id);
        amina.get(&page).await.has("ينشره شخص آخر").lacks("/publication");
        amina.post(&format!("{page}/publication"), &[("version", "1")]).await.is(409);
        nadia.post(&format!("{page}/publication"), &[("version", "7")]).await.is(409);
        app.pass(Duration::seconds(1));
        nadia.post(&format!("{page}/publication"), &[("version", "1")]).await.is(303);
        nadia.post(&format!("{page}/publication"), &[("version", "2")]).await.is(409);
        assert_eq!(app.done(PUBLISH).await, 1);
        app.get(&public).await.is(200).has("طلب مشاريع").has("18 دجنبر 2026").lacks("Amina");
        for news in ["/news", "/news/05.081", "/news/05"] {
            app.get(news).await.is(200).has(&id).has("إلى غاية");
        }
        app.get("/news/07.427").await.is(200).lacks(&id);
        app.get("/news/99").await.is(404);
        // What is public changes only after it was withdrawn.
        amina.post(&page, &with(&CALL, &[("version", "2")])).await.is(409);
        amina.get(&format!("{page}/withdrawal")).await.is(200).has("سحب «");
        app.pass(Duration::seconds(1));
        amina.post(&format!("{page}/withdrawal"), &[]).await.is(303);
        app.get(&public).await.is(404);
        app.get("/news").await.lacks(&id);
        amina
            .post(&page, &with(&CALL, &[("ends_on", "2026-12-20"), ("version", "3")]))
            .await
            .is(303);
        app.pass(Duration::seconds(1));
        nadia.post(&format!("{page}/publication"), &[("version", "4")]).await.is(303);
        app.get(&public).await.is(200).has("20 دجنبر 2026");
    })
    .await;
}

#[tokio::test]
async fn a_wrong_post_comes_back_with_every_error_and_all_that_was_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = [
            ("ends_on", "2026-11-20"),
            ("title_fr", ""),
            ("text_ar", " "),
            ("contact", ""),
            ("place", "07.427"),
        ];
        let page = amina.post("/posts", &with(&CALL, &wrong)).await;
        page.is(422).has("f-ends_on-error").has("f-title_fr-error").has("f-text_ar-error");
        page.has("f-contact-error").has("f-place-error").has("طلب مشاريع");
        amina.post("/posts", &with(&CALL, &[("kind", "event")])).await.is(422).has("f-event-error");
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_list_is_searched_filtered_and_exported() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let call = published((&amina, &nadia), &[]).await;
        let draft = written(&amina, &[("title_fr", "Caravane"), ("title_ar", "القافلة")]).await;
        amina.get("/posts").await.has("إعلانان").has(&call).has(&draft);
        amina.get("/posts?state=draft").await.has(&draft).lacks(&call);
        amina.get("/posts?q=caravane").await.has(&draft).lacks(&call);
        amina.get("/posts?kind=event").await.has("لا نتيجة لهذا البحث");
        amina.get("/posts?sort=title&place=05.081").await.is(200).has(&call);
        amina.get("/posts?format=csv&state=draft").await.is(200).has("Caravane").lacks("Appel");
        app.browser("driss").await.get("/posts").await.lacks(&call).lacks(&draft);
    })
    .await;
}
