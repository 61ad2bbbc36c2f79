use super::{CASE, known_by, received, with};
use crate::testing::on_both_engines;

#[tokio::test]
async fn amina_receives_a_question_and_hands_a_receipt_over() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/cases").await.is(200).has("لا ملف بعد");
        amina.get("/cases/new").await.is(200).has("<option value=\"05.081\" selected>");
        let id = received(&amina, &[]).await;
        let page = amina.get(&format!("/cases/{id}")).await;
        page.is(200).has("متى تسلم شهادات دورة المحاسبة؟").has("إيجة أوعتو").has("06 61 23 45 67");
        // Ten working days from a Sunday.
        page.has("4 دجنبر 2026").has("05.081/2026/D0001");
        amina.get("/cases").await.has(&id).has("إيجة أوعتو");
        amina.get("/cases?q=المحاسبة").await.has(&id);
        amina.get("/cases?kind=complaint").await.lacks(&id);
        let receipt = amina.get(&format!("/cases/{id}/receipt.pdf")).await;
        receipt.is(200);
        assert!(receipt.bytes.starts_with(b"%PDF"));
        assert_eq!(app.journal(&id).await, ["case.receive by Amina"]);
        let sheet = amina.get("/cases?format=csv").await;
        sheet.is(200).has("05.081/2026/D0001").has("إيجة أوعتو");
        assert_eq!(amina.get("/cases?format=xlsx").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn numbers_of_a_province_follow_one_another() {
    on_both_engines(async |app| {
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        let first = received(&amina, &[]).await;
        amina.post("/cases", &with(&CASE, &[("kind", "")])).await.is(422);
        let there = received(&driss, &[("place", "07.427")]).await;
        let second = received(&amina, &[("place", "05.081")]).await;
        assert_eq!(known_by(app, &first).await.0, "05.081/2026/D0001");
        assert_eq!(known_by(app, &second).await.0, "05.081/2026/D0002");
        assert_eq!(known_by(app, &there).await.0, "07.427/2026/D0001");
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_wrong_comes_back_with_all_that_was_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = [
            ("place", "07.427"),
            ("subject", " "),
            ("contact", "06 12"),
            ("received_on", "2027-01-01"),
            ("theme", "weather"),
        ];
        let page = amina.post("/cases", &with(&CASE, &wrong)).await;
        page.is(422).has("إيجة أوعتو").has("شارك أعضاء التعاونية");
        for field in ["place", "subject", "contact", "received_on", "theme"] {
            page.has(&format!("f-{field}-error"));
        }
        let mail = [("answer_by", "mail"), ("contact", "ijja"), ("received_on", "2026-11-22")];
        amina.post("/cases", &with(&CASE, &mail)).await.is(422).has("f-contact-error");
    })
    .await;
}

#[tokio::test]
async fn words_about_the_health_of_somebody_named_are_warned_of() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let told = [("text", "فاطمة تعاني من مرض السكري")];
        let id = received(&amina, &told).await;
        amina.get(&format!("/cases/{id}")).await.has("class=\"toast wait\"");
    })
    .await;
}

#[tokio::test]
async fn others_see_what_their_place_and_role_let_them() {
    on_both_engines(async |app| {
        let id = received(&app.browser("amina").await, &[]).await;
        let page = format!("/cases/{id}");
        let (driss, karim) = (app.browser("driss").await, app.browser("karim").await);
        driss.get(&page).await.is(404);
        driss.get("/cases").await.is(200).lacks(&id);
        driss.post(&format!("{page}/answer"), &[("answer", "نعم")]).await.is(404);
        // A reader sees figures and no names.
        karim.get(&page).await.is(403);
        karim.get("/cases").await.is(403);
        karim.get("/desk/figures").await.is(200).lacks("إيجة");
        app.browser("nadia").await.get(&page).await.is(200).has("إيجة أوعتو");
    })
    .await;
}

#[tokio::test]
async fn two_who_correct_one_case_lose_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = received(&amina, &[]).await;
        let page = format!("/cases/{id}");
        amina.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        let day = ("received_on", "2026-11-22");
        let hers = with(&CASE, &[("kind", "complaint"), ("version", "1"), day]);
        nadia.post(&page, &hers).await.is(303);
        let late = with(&CASE, &[("subject", "شهادات يونيو"), ("version", "1"), day]);
        amina.post(&page, &late).await.is(409).has("Nadia").has("شهادات يونيو").has("شكاية");
        let again = with(&late, &[("version", "2"), ("kind", "complaint")]);
        amina.post(&page, &again).await.is(303);
        // A complaint has twenty working days.
        amina.get(&page).await.has("شهادات يونيو").has("18 دجنبر 2026");
        let done = ["case.receive by Amina", "case.edit by Nadia", "case.edit by Amina"];
        assert_eq!(app.journal(&id).await, done);
    })
    .await;
}
