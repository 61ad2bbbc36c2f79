use super::{four, written};
use crate::testing::on_both_engines;

#[tokio::test]
async fn somebody_is_left_out_by_hand_and_taken_back() {
    on_both_engines(async |app| {
        let [khadija, zineb, _, meryem] = four(app).await;
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let page = format!("/segments/{id}");
        let out = format!("{page}/exclusions");
        amina.post(&out, &[("person", &khadija)]).await.is(303);
        amina.post(&out, &[("person", &khadija)]).await.is(303);
        amina.get(&page).await.has("شخص واحد اليوم").has(&zineb).has("المستثنون يدويا");
        let other = [("name_ar", "أخرى"), ("r0-is", "segment"), ("r0-a", &*id)];
        let other = written(&amina, &other).await;
        amina.get(&format!("/segments/{other}")).await.has(&zineb).lacks(&khadija);
        amina.post(&out, &[("person", &meryem)]).await.is(404);
        amina.post(&out, &[]).await.is(400);
        app.browser("karim").await.post(&out, &[("person", &zineb)]).await.is(403);
        app.browser("driss").await.post(&out, &[("person", &meryem)]).await.is(404);
        amina.post(&format!("{page}/inclusions"), &[("person", &khadija)]).await.is(303);
        amina.get(&page).await.has("شخصان اليوم").lacks("المستثنون يدويا");
        let told =
            ["segment.write by Amina", "segment.exclude by Amina", "segment.include by Amina"];
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}
