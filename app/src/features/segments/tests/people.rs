use super::{four, women_with, written};
use crate::testing::on_both_engines;

#[tokio::test]
async fn the_reason_names_the_mandate_and_its_end() {
    on_both_engines(async |app| {
        let [khadija, zineb, ..] = four(app).await;
        let amina = app.browser("amina").await;
        let body =
            [("kind", "cooperative"), ("name_ar", "تعاونية الأركان"), ("place", "05.081.03.09")];
        let body = amina.post("/organisations", &body).await;
        body.is(303);
        let joins = [("organisation", body.made()), ("role", "treasurer"), ("from", "2025-04-01")];
        amina.post(&format!("/people/{khadija}/memberships"), &joins).await.is(303);
        let treasurers = [
            ("rows", "2"),
            ("r1-is", "mandate"),
            ("r1-a", "treasurer"),
            ("r1-b", "cooperative"),
            ("r1-c", "held"),
        ];
        let id = written(&amina, &treasurers).await;
        let page = amina.get(&format!("/segments/{id}")).await;
        page.has(&khadija).lacks(&zineb).has("أمين المال").has("تعاونية الأركان").has("2025");
        let before = [("r1-c", "held"), ("r1-from", "2024-01-01")];
        let before = written(&amina, &[&treasurers[..4], &before].concat()).await;
        amina.get(&format!("/segments/{before}")).await.has("لا أحد اليوم");
        let ended = women_with(&[&treasurers[..4], &[("r1-c", "ended")]].concat());
        amina.post("/segments", &ended).await.is(422).has("f-r1-from-error");
    })
    .await;
}

#[tokio::test]
async fn a_consent_that_was_taken_back_finds_nobody() {
    on_both_engines(async |app| {
        let [khadija, ..] = four(app).await;
        let salma = app.browser("salma").await;
        let consents = format!("/people/{khadija}/consents");
        let given = [
            ("channel", "sms"),
            ("lang", "ar"),
            ("means", "paper"),
            ("collector", "Amina"),
            ("given_on", "2026-03-04"),
        ];
        salma.post(&consents, &given).await.is(303);
        let asks = [("rows", "1"), ("r0-is", "consent"), ("r0-a", "sms")];
        let id = written(&salma, &asks).await;
        salma.get(&format!("/segments/{id}")).await.has(&khadija).has("شخص واحد اليوم");
        let mut tx = app.server.db.write().await.unwrap();
        let back = kit_db::sql!("update consents set withdrawn_on = given_on");
        tx.run(back).await.unwrap();
        tx.commit().await.unwrap();
        salma.get(&format!("/segments/{id}")).await.lacks(&khadija).has("لا أحد اليوم");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_read_says_so() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let mut tx = app.server.db.write().await.unwrap();
        let later = kit_db::sql!("update segments set question = '{\"version\":2}'");
        tx.run(later).await.unwrap();
        tx.commit().await.unwrap();
        amina.get(&format!("/segments/{id}")).await.is(200).has("من إصدار أحدث");
        amina.get("/segments").await.is(200).has("من إصدار أحدث");
        amina.get(&format!("/segments/{id}/edit")).await.is(200);
    })
    .await;
}

#[tokio::test]
async fn one_of_two_is_enough_and_the_sentence_says_so_without_brackets() {
    on_both_engines(async |app| {
        let [khadija, zineb, mohamed, meryem] = four(app).await;
        let amina = app.browser("amina").await;
        let either = [
            ("rows", "3"),
            ("r0-is", "group"),
            ("r0-word", "any"),
            ("r1-is", "sex"),
            ("r1-d", "1"),
            ("r1-a", "f"),
            ("r2-is", "age"),
            ("r2-d", "1"),
            ("r2-from", "50"),
        ];
        let page = amina.get(&format!("/segments/{}", written(&amina, &either).await)).await;
        page.has(&khadija).has(&zineb).has(&mohamed).lacks(&meryem);
        page.has("كل شخص من النساء أو سنه").has("من مواليد");
    })
    .await;
}
