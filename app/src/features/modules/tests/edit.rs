use super::{sheet_with, written};
use crate::{features::modules::EDIT, testing::on_both_engines};

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept_and_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = written(&amina, &[]).await;
        let page = format!("/modules/{id}");
        nadia.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &sheet_with(&[("hours", "24"), ("version", "1")])).await.is(303);
        let late = sheet_with(&[("hours", "12"), ("materials", "خرائط"), ("version", "1")]);
        let answer = nadia.post(&page, &late).await;
        answer.is(409).has("Amina").has("<bdi>24</bdi>").has("<bdi>12</bdi>").has("خرائط");
        answer.has("name=\"version\" value=\"2\"");
        assert_eq!(app.done(EDIT).await, 1);
        app.pass(chrono::Duration::seconds(1));
        let again = sheet_with(&[("hours", "12"), ("materials", "خرائط"), ("version", "2")]);
        nadia.post(&page, &again).await.is(303);
        nadia.get(&page).await.has("12 ساعة").has("خرائط");
        let told = ["module.write by Amina", "module.edit by Amina", "module.edit by Nadia"];
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_edit_is_told_by_field_and_nobody_else_may() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let page = format!("/modules/{id}");
        let wrong = sheet_with(&[("objectives", ""), ("version", "1")]);
        amina.post(&page, &wrong).await.is(422).has("f-objectives-error");
        let away = sheet_with(&[("place", "07.427"), ("version", "1")]);
        amina.post(&page, &away).await.is(422).has("f-place-error");
        let right = sheet_with(&[("version", "1")]);
        app.browser("karim").await.post(&page, &right).await.is(403);
        app.browser("driss").await.post(&page, &right).await.is(404);
        assert_eq!(app.done(EDIT).await, 0);
    })
    .await;
}
