use super::{id, plan};
use crate::{features::plans::permissions::EDIT, testing::on_both_engines};

#[tokio::test]
async fn two_officers_write_one_plan_at_once_and_the_second_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let page = plan(&amina, "05.081", "2026").await;
        let text = format!("{page}/text");
        amina.get(&format!("{text}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        app.pass(chrono::Duration::seconds(1));
        let hers = [("context", "الأولوية للجماعات الجبلية"), ("version", "1")];
        amina.post(&text, &hers).await.is(303);
        app.pass(chrono::Duration::seconds(1));
        let late =
            [("context", "الأولوية للشباب"), ("risks", "انقطاع الطريق شتاء"), ("version", "1")];
        let answer = nadia.post(&text, &late).await;
        answer.is(409).has("Amina").has("الأولوية للجماعات الجبلية").has("الأولوية للشباب");
        answer.has("انقطاع الطريق شتاء").has("name=\"version\" value=\"2\"");
        assert_eq!(app.done(EDIT).await, 1);
        // She looks, and saves again over what she has now seen.
        app.pass(chrono::Duration::seconds(1));
        let again = [("context", "الأولوية للشباب والجبل"), ("version", "2")];
        nadia.post(&text, &again).await.is(303);
        amina.get(&text).await.is(200).has("الأولوية للشباب والجبل").has("لم يُكتب بعد");
        let told = ["plan.draft by Amina", "plan.edit by Amina", "plan.edit by Nadia"];
        assert_eq!(app.journal(id(&page)).await, told);
        amina.get(&format!("{page}/journal")).await.is(200).has("كتب في نص المخطط");
    })
    .await;
}

#[tokio::test]
async fn a_reader_may_not_write_and_a_stranger_sees_nothing() {
    on_both_engines(async |app| {
        let page = plan(&app.browser("amina").await, "05.081", "2026").await;
        let typed = [("context", "x"), ("version", "1")];
        app.browser("karim").await.post(&format!("{page}/text"), &typed).await.is(403);
        app.browser("driss").await.post(&format!("{page}/text"), &typed).await.is(404);
        app.browser("driss").await.get(&format!("{page}/text/edit")).await.is(404);
        let long = "س".repeat(20_001);
        let amina = app.browser("amina").await;
        let typed = [("context", long.as_str()), ("version", "1")];
        amina.post(&format!("{page}/text"), &typed).await.is(422).has("f-context-error");
        assert_eq!(app.done(EDIT).await, 0);
    })
    .await;
}
