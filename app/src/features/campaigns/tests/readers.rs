//! The lists: of campaigns, and of who gets one.

use super::Story;
use crate::testing::on_both_engines;

#[tokio::test]
async fn everybody_has_a_row_that_is_found_and_exported() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(60, "ar").await;
        story.run("delete from consents where person in (select id from people where name_fr = 'Femme 7')").await;
        story.run("update people set email = null where name_fr = 'Femme 9'").await;
        story.posted.smtp.refuse("femme11@", "550 5.1.1 no such person");
        let id = story.approved(&[]).await;
        story.posted.work().await;
        assert_eq!(story.state().await, "done");
        let list = format!("/campaigns/{id}/recipients");
        let page = story.amina.get(&list).await;
        page.is(200).has("شخصا").has("امرأة 0<").lacks("امرأة 59<");
        story.amina.get(&format!("{list}?page=2")).await.has("امرأة 59<").lacks("امرأة 0<");
        let refused = story.amina.get(&format!("{list}?fate=refused")).await;
        refused.has("امرأة 11<").has("no such person").lacks("امرأة 12<");
        let none = story.amina.get(&format!("{list}?fate=left_out&reason=no_address")).await;
        none.has("امرأة 9<").lacks("امرأة 7<");
        let csv = story.amina.get(&format!("{list}?format=csv&fate=left_out")).await;
        csv.is(200).has("Femme 7").has("Femme 9").lacks("Femme 8");
        story.posted.browser("driss").await.get(&list).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn campaigns_are_searched_filtered_and_exported() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.amina.get("/campaigns").await.has("لا حملة بعد");
        let forum = story.approved(&[("title", "Forum du printemps")]).await;
        story.posted.work().await;
        let other = super::draft(&story.segment, &[("title", "Caravane")]);
        let caravan = story.amina.post("/campaigns", &other).await.is(303).made().to_owned();
        story.amina.get("/campaigns").await.has(&forum).has(&caravan).has("حملتان");
        story.amina.get("/campaigns?q=caravane").await.has(&caravan).lacks(&forum);
        story.amina.get("/campaigns?state=done").await.has(&forum).lacks(&caravan);
        story.amina.get("/campaigns?format=csv").await.is(200).has("Caravane").has("مسودة");
        story.posted.browser("driss").await.get("/campaigns").await.lacks(&forum);
        let copy = story.amina.get(&format!("/campaigns/new?from={forum}")).await;
        copy.is(200).has("Forum du printemps");
    })
    .await;
}

#[tokio::test]
async fn members_of_a_sensitive_audience_are_counted_and_not_listed() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(3, "ar").await;
        story.run("update audiences set sensitive = (1 = 1) where code = 'eaq'").await;
        story.run("insert into person_audiences (person, audience) select id, 'eaq' from people where name_fr = 'Femme 1'").await;
        let id = story.approved(&[]).await;
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "sent"]);
        story.amina.get(&format!("/campaigns/{id}")).await.has("أقل من 5");
        story.amina.get(&format!("/campaigns/{id}/recipients")).await.lacks("امرأة 1<");
    })
    .await;
}
