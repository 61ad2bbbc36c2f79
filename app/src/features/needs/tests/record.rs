use super::{NEED, need_with, recorded};
use crate::{features::needs::RECORD, testing::on_both_engines};

#[tokio::test]
async fn amina_records_what_the_committee_asked_for() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/needs").await.is(200).has("لا حاجة مسجلة لهذه السنة");
        amina.get("/needs/new").await.is(200).has("<option value=\"05.081\" selected>");
        let id = recorded(&amina, &[]).await;
        let page = amina.get(&format!("/needs/{id}")).await;
        page.is(200).has("دراسة ملفات المشاريع").has("4 × 5 × 3 = 60").has("اجتماع اللجنة في مارس");
        page.has("مبادئ أولية").has("إتقان").has("بلا جواب").has("لا تجيب عنها أي عملية بعد");
        assert_eq!(app.journal(&id).await, ["need.record by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn a_need_that_is_no_gap_comes_back_with_every_error_and_all_that_was_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = need_with(&[
            ("level_required", "1"),
            ("persons", "0"),
            ("urgency", "6"),
            ("impact", ""),
            ("year", "20188"),
            ("audience", "ministers"),
            ("place", "07.427"),
            ("source", ""),
        ]);
        let page = amina.post("/needs", &wrong).await;
        page.is(422).has("يجب أن يكون المستوى المطلوب أعلى من الحالي").has("دراسة ملفات المشاريع");
        for field in [
            "level_required",
            "persons",
            "urgency",
            "impact",
            "year",
            "audience",
            "place",
            "source",
        ] {
            page.has(&format!("f-{field}-error"));
        }
        let silent = need_with(&[("competence_ar", " "), ("competence_fr", "")]);
        amina.post("/needs", &silent).await.is(422).has("f-competence_ar-error");
        let one = need_with(&[("competence_ar", "")]);
        amina.post("/needs", &one).await.is(303);
        assert_eq!(app.done(RECORD).await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_rows_of_a_paper_are_typed_one_after_the_other() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let answer =
            amina.post("/needs", &need_with(&[("another", "1"), ("audience", "eaq")])).await;
        answer.is(303);
        assert_eq!(
            answer.location(),
            "/needs/new?place=05.081&year=2026&audience=eaq&source=committee"
        );
        let next = amina.get(answer.location()).await;
        next.is(200).has("<option value=\"eaq\" selected>").has("value=\"2026\"");
        next.lacks("دراسة ملفات المشاريع");
    })
    .await;
}

#[tokio::test]
async fn another_page_hands_over_a_refused_enrolment() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let link = "/needs/new?audience=holders&place=05.081.03.09&competence=إعداد الميزانية\
                    &source=refused_enrolment";
        let form = amina.get(link).await;
        form.is(200).has("<option value=\"holders\" selected>").has("value=\"إعداد الميزانية\"");
        form.has("<option value=\"05.081.03.09\" selected>");
        form.has("<option value=\"refused_enrolment\" selected>");
        let french = amina.get("/needs/new?competence=Tenir un budget").await;
        french.has("name=\"competence_fr\" type=\"text\" value=\"Tenir un budget\"");
    })
    .await;
}

#[tokio::test]
async fn a_blank_form_is_printed_in_both_layouts() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        for lang in ["ar", "fr"] {
            amina.post(&format!("/language/{lang}"), &[("back", "/")]).await;
            for query in ["", "?place=05.081&audience=cldh&year=2027"] {
                let paper = amina.get(&format!("/needs/form.pdf{query}")).await;
                paper.is(200);
                assert!(paper.bytes.starts_with(b"%PDF"));
            }
        }
    })
    .await;
}

#[tokio::test]
async fn others_see_what_their_place_and_role_let_them() {
    on_both_engines(async |app| {
        let id = recorded(&app.browser("amina").await, &[]).await;
        let page = format!("/needs/{id}");
        let (driss, karim) = (app.browser("driss").await, app.browser("karim").await);
        driss.get(&page).await.is(404);
        driss.get("/needs").await.is(200).lacks(&id);
        karim.get(&page).await.is(200).lacks("/edit\"").lacks("/removal");
        karim.get("/needs").await.is(200).has(&id).lacks("/needs/new");
        karim.get("/needs/new").await.is(403);
        karim.post("/needs", &NEED).await.is(403);
        app.browser("nadia").await.get(&page).await.is(200).has("/edit\"");
    })
    .await;
}
