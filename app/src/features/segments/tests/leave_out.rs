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

#[tokio::test]
async fn who_is_left_out_stays_out_when_their_record_becomes_part_of_another() {
    on_both_engines(async |app| {
        let [khadija, zineb, ..] = four(app).await;
        let (amina, salma) = (app.browser("amina").await, app.browser("salma").await);
        let page = format!("/segments/{}", written(&amina, &[]).await);
        amina.post(&format!("{page}/exclusions"), &[("person", &khadija)]).await.is(303);
        amina.get(&page).await.has("شخص واحد اليوم");
        let merged = [("other", &*khadija), ("version", "1"), ("other_version", "1")];
        salma.post(&format!("/people/{zineb}/merging"), &merged).await.is(303);
        amina.get(&page).await.has("لا أحد اليوم").has("المستثنون يدويا").has(&zineb);
        amina.post(&format!("{page}/inclusions"), &[("person", &zineb)]).await.is(303);
        amina.get(&page).await.has("شخص واحد اليوم").lacks("المستثنون يدويا");
    })
    .await;
}

#[tokio::test]
async fn whoever_has_no_name_any_more_is_in_no_segment() {
    on_both_engines(async |app| {
        let [khadija, zineb, ..] = four(app).await;
        let amina = app.browser("amina").await;
        let page = format!("/segments/{}", written(&amina, &[]).await);
        let mut tx = app.server.db.write().await.unwrap();
        let erased = "insert into person_erasures (person, erased_at) select id, made_at from people where name_fr like 'Khadija%'";
        tx.run(kit_db::Sql::new(erased).query()).await.unwrap();
        tx.commit().await.unwrap();
        amina.get(&page).await.has("شخص واحد اليوم").has(&zineb).lacks(&khadija);
    })
    .await;
}
