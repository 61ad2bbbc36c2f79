use super::{need_with, recorded};
use crate::{features::needs::EDIT, testing::on_both_engines};

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept_and_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = recorded(&amina, &[]).await;
        let page = format!("/needs/{id}");
        nadia.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        app.pass(chrono::Duration::seconds(1));
        let hers = need_with(&[("persons", "55"), ("audience", "eaq"), ("version", "1")]);
        amina.post(&page, &hers).await.is(303);
        amina.get(&page).await.has("أعضاء اللجن المحلية").has("فرق تنشيط الأحياء").has("55");
        let late =
            need_with(&[("persons", "70"), ("source_note", "إلحاح العامل"), ("version", "1")]);
        let answer = nadia.post(&page, &late).await;
        answer.is(409).has("Amina").has("<bdi>55</bdi>").has("<bdi>70</bdi>");
        answer.has("فرق تنشيط الأحياء").has("إلحاح العامل").has("name=\"version\" value=\"2\"");
        assert_eq!(app.done(EDIT).await, 1);
        app.pass(chrono::Duration::seconds(1));
        let again = need_with(&[("persons", "70"), ("version", "2")]);
        nadia.post(&page, &again).await.is(303);
        let told = ["need.record by Amina", "need.edit by Amina", "need.edit by Nadia"];
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_edit_is_told_by_field_and_nobody_else_may() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = recorded(&amina, &[]).await;
        let page = format!("/needs/{id}");
        let wrong = need_with(&[("level_present", "4"), ("version", "1")]);
        amina.post(&page, &wrong).await.is(422).has("f-level_required-error");
        let right = need_with(&[("version", "1")]);
        app.browser("karim").await.post(&page, &right).await.is(403);
        app.browser("driss").await.post(&page, &right).await.is(404);
        amina.post(&page, &right).await.is(303);
        assert_eq!(app.done(EDIT).await, 0);
    })
    .await;
}
