use super::written;
use crate::{features::modules::choices, testing::on_both_engines};

#[tokio::test]
async fn a_module_that_is_no_longer_taught_is_retired_and_offered_again() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let page = format!("/modules/{id}");
        let cx = app.cx("amina").await;
        let offered = async || {
            let tx = app.server.db.read().await.unwrap();
            choices(&tx, &cx).await.unwrap().iter().any(|choice| choice.value == id)
        };
        assert!(offered().await);
        amina.get(&format!("{page}/retirement")).await.is(200).has("سحب «");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/retirement"), &[]).await.is(303);
        amina.post(&format!("{page}/retirement"), &[]).await.is(303);
        assert!(!offered().await);
        amina.get(&page).await.is(200).has("سُحبت هذه الوحدة").has("/restoration");
        amina.get("/modules").await.lacks(&id);
        amina.get("/modules?state=retired").await.has(&id);
        app.browser("karim").await.post(&format!("{page}/restoration"), &[]).await.is(403);
        app.browser("driss").await.post(&format!("{page}/restoration"), &[]).await.is(404);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/restoration"), &[]).await.is(303);
        amina.get("/modules").await.has(&id);
        let told = ["module.write by Amina", "module.retire by Amina", "module.restore by Amina"];
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}
