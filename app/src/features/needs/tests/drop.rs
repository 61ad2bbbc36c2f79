use super::{answered, recorded};
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_need_that_was_none_is_dropped_and_the_journal_remembers() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = recorded(&amina, &[]).await;
        let page = format!("/needs/{id}");
        amina.get(&format!("{page}/removal")).await.is(200).has("حذف «");
        app.browser("karim").await.post(&format!("{page}/removal"), &[]).await.is(403);
        app.browser("driss").await.post(&format!("{page}/removal"), &[]).await.is(404);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/removal"), &[]).await.is(303);
        amina.get(&page).await.is(404);
        amina.get("/needs?q=الملفات").await.lacks(&id);
        assert_eq!(app.journal(&id).await, ["need.record by Amina", "need.drop by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn a_need_that_a_line_answers_stays() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = recorded(&amina, &[]).await;
        answered(app, &id, 10).await;
        let page = format!("/needs/{id}");
        amina.get(&page).await.has("تقوية قدرات اللجن المحلية").has("/plans/").lacks("/removal");
        let refused = amina.post(&format!("{page}/removal"), &[]).await;
        refused.is(409).has("تجيب عملية من المخطط عن هذه الحاجة");
        amina.get(&page).await.is(200);
    })
    .await;
}
