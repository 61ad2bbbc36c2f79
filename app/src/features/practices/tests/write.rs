use super::{sheet_with, written};
use crate::{
    features::practices::permissions::{EDIT, WRITE},
    testing::on_both_engines,
};

#[tokio::test]
async fn amina_writes_down_what_worked_and_prints_it() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/practices").await.is(200).has("لا ممارسة جيدة بعد");
        amina.get("/practices/new").await.is(200).has("<option value=\"05.081\" selected>");
        let id = written(&amina, &[]).await;
        let page = amina.get(&format!("/practices/{id}")).await;
        page.is(200).has("طاولة السوق الأسبوعي").has("<bdi>تسجيل الراغبين</bdi>").has("مسودة");
        assert_eq!(app.journal(&id).await, ["practice.write by Amina"]);
        for lang in ["ar", "fr"] {
            amina.post(&format!("/language/{lang}"), &[("back", "/")]).await;
            let paper = amina.get(&format!("/practices/{id}/sheet.pdf")).await;
            assert!(paper.is(200).bytes.starts_with(b"%PDF"));
        }
    })
    .await;
}

#[tokio::test]
async fn a_wrong_sheet_comes_back_with_every_error_and_all_that_was_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = sheet_with(&[
            ("title_fr", ""),
            ("theme", "cuisine"),
            ("place", "07.427"),
            ("year", "2031"),
            ("result", " "),
        ]);
        let page = amina.post("/practices", &wrong).await;
        page.is(422).has("f-title_fr-error").has("f-theme-error").has("f-place-error");
        page.has("f-year-error").has("f-result-error").has("طاولة السوق الأسبوعي");
        amina.post("/practices", &sheet_with(&[("year", "2004")])).await.is(422);
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept_and_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = written(&amina, &[]).await;
        let page = format!("/practices/{id}");
        nadia.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &sheet_with(&[("year", "2024"), ("version", "1")])).await.is(303);
        let late = sheet_with(&[("year", "2023"), ("needed", "مئة ملصق"), ("version", "1")]);
        let answer = nadia.post(&page, &late).await;
        answer.is(409).has("Amina").has("<bdi>2024</bdi>").has("<bdi>2023</bdi>").has("مئة ملصق");
        assert_eq!(app.done(EDIT).await, 1);
        app.pass(chrono::Duration::seconds(1));
        let again = sheet_with(&[("year", "2023"), ("needed", "مئة ملصق"), ("version", "2")]);
        nadia.post(&page, &again).await.is(303);
        nadia.get(&page).await.has("مئة ملصق").has("2023");
    })
    .await;
}
