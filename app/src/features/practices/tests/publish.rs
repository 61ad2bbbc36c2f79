use super::{published, sheet_with, written};
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_draft_is_its_places_and_what_is_published_is_everybodys() {
    on_both_engines(async |app| {
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        let id = written(&amina, &[]).await;
        let page = format!("/practices/{id}");
        for path in [page.clone(), format!("{page}/sheet.pdf"), format!("{page}/edit")] {
            driss.get(&path).await.is(404);
        }
        driss.get("/practices").await.is(200).lacks(&id);
        driss.get("/practices?format=csv").await.lacks("souk");
        driss.get("/search?q=souk").await.lacks(&id);
        app.browser("karim").await.get(&page).await.is(200).lacks("/edit\"").lacks("/publication");
        // Amina writes; her coordinator publishes.
        amina.get(&page).await.lacks("/publication");
        amina.post(&format!("{page}/publication"), &[]).await.is(403);
        let nadia = app.browser("nadia").await;
        app.pass(chrono::Duration::seconds(1));
        nadia.post(&format!("{page}/publication"), &[]).await.is(303);
        nadia.post(&format!("{page}/publication"), &[]).await.is(303);
        driss.get(&page).await.is(200).has("طاولة السوق").lacks("/edit\"").lacks("/withdrawal");
        driss.get(&page).await.lacks("Amina");
        driss.get(&format!("{page}/sheet.pdf")).await.is(200);
        driss.get("/practices").await.has(&id);
        driss.get("/search?q=souk").await.has(&id);
        driss.get(&format!("{page}/edit")).await.is(403);
        driss.post(&page, &sheet_with(&[("version", "2")])).await.is(403);
        driss.post(&format!("{page}/withdrawal"), &[]).await.is(403);
        assert_eq!(
            app.journal(&id).await,
            ["practice.write by Amina", "practice.publish by Nadia"]
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_withdrawn_is_gone_for_the_others_and_comes_back_with_what_was_said() {
    on_both_engines(async |app| {
        let id = published(app).await;
        let page = format!("/practices/{id}");
        let (driss, nadia) = (app.browser("driss").await, app.browser("nadia").await);
        driss
            .post(&format!("{page}/comments"), &[("kind", "question"), ("text", "بكم؟")])
            .await
            .is(303);
        nadia.get(&format!("{page}/withdrawal")).await.is(200).has("سحب «");
        app.pass(chrono::Duration::seconds(1));
        nadia.post(&format!("{page}/withdrawal"), &[]).await.is(303);
        nadia.post(&format!("{page}/withdrawal"), &[]).await.is(303);
        driss.get(&page).await.is(404);
        driss.post(&format!("{page}/comments"), &[("kind", "remark"), ("text", "؟")]).await.is(404);
        app.browser("amina").await.get(&page).await.is(200).has("سُحبت هذه البطاقة").has("بكم؟");
        app.pass(chrono::Duration::seconds(1));
        nadia.post(&format!("{page}/publication"), &[]).await.is(303);
        driss.get(&page).await.is(200).has("بكم؟");
    })
    .await;
}
