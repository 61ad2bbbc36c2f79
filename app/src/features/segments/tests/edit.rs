use super::{women_with, written};
use crate::{features::segments::EDIT, testing::on_both_engines};

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept_and_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = written(&amina, &[]).await;
        let page = format!("/segments/{id}");
        nadia.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &women_with(&[("r0-a", "m"), ("version", "1")])).await.is(303);
        let late = [("r0-word", "not"), ("note", "للملتقى"), ("version", "1")];
        let answer = nadia.post(&page, &women_with(&late)).await;
        answer.is(409).has("Amina").has("من الرجال").has("ليس من النساء").has("للملتقى");
        answer.has("name=\"version\" value=\"2\"");
        assert_eq!(app.done(EDIT).await, 1);
        app.pass(chrono::Duration::seconds(1));
        let again = [("r0-word", "not"), ("note", "للملتقى"), ("version", "2")];
        nadia.post(&page, &women_with(&again)).await.is(303);
        nadia.get(&page).await.has("ليس من النساء").has("للملتقى");
        let told = ["segment.write by Amina", "segment.edit by Amina", "segment.edit by Nadia"];
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_edits_and_what_stays_the_same_is_not_noted() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let page = format!("/segments/{id}");
        let same = women_with(&[("version", "1")]);
        amina.post(&page, &same).await.is(303);
        app.browser("karim").await.post(&page, &same).await.is(403);
        app.browser("driss").await.post(&page, &same).await.is(404);
        let away = women_with(&[("place", "07.427"), ("version", "1")]);
        amina.post(&page, &away).await.is(422).has("f-place-error");
        assert_eq!(app.done(EDIT).await, 0);
    })
    .await;
}

#[tokio::test]
async fn no_circle_is_made() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let one = written(&amina, &[]).await;
        let uses = [("name_ar", "أخرى"), ("r0-is", "segment"), ("r0-a", &*one)];
        let two = written(&amina, &uses).await;
        let circle = [("r0-is", "segment"), ("r0-a", &*two), ("version", "1")];
        let page = format!("/segments/{one}");
        amina.post(&page, &women_with(&circle)).await.is(422).has("ستعتمد هذه الشريحة على نفسها");
        let itself = [("r0-is", "segment"), ("r0-a", &*one), ("version", "1")];
        amina.post(&page, &women_with(&itself)).await.is(422);
        assert_eq!(app.done(EDIT).await, 0);
    })
    .await;
}
