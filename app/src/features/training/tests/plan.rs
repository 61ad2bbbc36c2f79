use super::{DRAFT, TABANT, draft_with, tabant};
use crate::{features::training::PLAN, testing::on_both_engines};

#[tokio::test]
async fn amina_plans_the_session_of_tabant() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/sessions").await.is(200).has("/sessions/new");
        amina.get("/sessions/new").await.is(200).has("name=\"title_ar\"").has(TABANT);
        let id = tabant(&amina).await;
        let page = amina.get(&format!("/sessions/{id}")).await;
        page.is(200).has("إعداد المشاريع الصغرى").has("تبانت").has("من 14 إلى 17 يوليوز 2011");
        assert_eq!(page.text().matches("data-day").count(), 4);
        assert_eq!(app.journal(&id).await, ["session.plan by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn dates_are_read_as_the_document_wrote_them() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let typed = [("starts_on", ""), ("ends_on", ""), ("as_written", "17-14 يوليوز 2011")];
        let answer = amina.post("/sessions", &draft_with(&typed)).await;
        answer.is(303);
        let page = amina.get(answer.location()).await;
        page.is(200).has("من 14 إلى 17 يوليوز 2011").has("17-14 يوليوز 2011").has("notice wait");
    })
    .await;
}

#[tokio::test]
async fn a_session_that_ends_before_it_starts_is_refused_by_its_field() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = draft_with(&[("ends_on", "2011-07-12"), ("title_fr", "")]);
        let page = amina.post("/sessions", &wrong).await;
        page.is(422).has("f-ends_on-error").has("f-title_fr-error").has("إعداد المشاريع الصغرى");
        let nowhere = draft_with(&[("place", "07.427")]);
        amina.post("/sessions", &nowhere).await.is(422).has("هذا المكان خارج مجالك الترابي");
        assert_eq!(app.done(PLAN).await, 0);
    })
    .await;
}

#[tokio::test]
async fn others_see_what_their_place_and_role_let_them() {
    on_both_engines(async |app| {
        let id = tabant(&app.browser("amina").await).await;
        let (driss, karim) = (app.browser("driss").await, app.browser("karim").await);
        let page = format!("/sessions/{id}");
        driss.get(&page).await.is(404);
        driss.get("/sessions").await.is(200).lacks(&id);
        driss.post(&format!("{page}/openings"), &[]).await.is(404);
        karim.get(&page).await.is(200).lacks("/openings").lacks("/edit");
        karim.get("/sessions/new").await.is(403);
        karim.post("/sessions", &DRAFT).await.is(403);
        karim.post(&format!("{page}/openings"), &[]).await.is(403);
        app.browser("nadia").await.get(&page).await.is(200).has("/edit");
    })
    .await;
}

#[tokio::test]
async fn a_series_leads_to_the_session_before() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let series = ("series", "إعداد المشاريع");
        let first = draft_with(&[series, ("ordinal", "1"), ("title_ar", "الدورة الأولى")]);
        let first = nadia.post("/sessions", &first).await;
        let second = draft_with(&[series, ("ordinal", "2")]);
        let second = nadia.post("/sessions", &second).await;
        let page = nadia.get(second.location()).await;
        page.is(200).has(first.location()).has("الدورة الأولى");
        nadia.get(first.location()).await.has(second.location());
    })
    .await;
}
