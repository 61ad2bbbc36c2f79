//! Servers that are dead, slow or angry, and a program that ends in the middle.

use super::Story;
use crate::testing::on_both_engines;
use chrono::Duration;

#[tokio::test]
async fn a_dead_server_is_waited_for() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(3, "ar").await;
        let id = story.approved(&[]).await;
        story.posted.smtp.answer("", "421 4.3.2 not now");
        story.posted.work().await;
        assert_eq!(story.state().await, "sending server");
        let page = story.amina.get(&format!("/campaigns/{id}")).await;
        page.has("خادم البريد لا يستقبل الآن");
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["waiting"; 3]);
        story.posted.smtp.recover();
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["waiting"; 3], "it waits longer each time");
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent"; 3]);
        assert_eq!((story.state().await, story.written_to().len()), ("done".into(), 3));
    })
    .await;
}

#[tokio::test]
async fn what_was_on_its_way_when_the_program_ended_is_never_sent_again() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(4, "ar").await;
        let id = story.approved(&[]).await;
        story.posted.smtp.answer("", "");
        story.posted.work().await;
        // The program ended while it handed the second one over.
        story
            .run("update campaign_recipients set state = 'sending', attempts = 1 where no = 2")
            .await;
        story.posted.smtp.recover();
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "uncertain", "sent", "sent"]);
        assert_eq!(story.written_to().len(), 3);
        let page = story.amina.get(&format!("/campaigns/{id}")).await;
        page.has("غير مؤكدة").has("لا ترسل مرة أخرى من تلقاء نفسها");
        assert_eq!(story.state().await, "done");
    })
    .await;
}

#[tokio::test]
async fn a_connection_that_ends_after_the_letter_leaves_it_uncertain() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(2, "ar").await;
        story.approved(&[]).await;
        story.posted.smtp.answer(".", "");
        story.posted.work().await;
        assert_eq!(story.fates().await, ["uncertain", "uncertain"]);
        story.posted.smtp.recover();
        app.pass(Duration::minutes(20));
        story.posted.work().await;
        assert!(story.written_to().is_empty(), "nobody gets two");
        assert_eq!(story.state().await, "done");
    })
    .await;
}

#[tokio::test]
async fn a_storm_of_refusals_pauses_it() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(90, "ar").await;
        let id = story.approved(&[]).await;
        for n in 0..30 {
            story.posted.smtp.refuse(&format!("femme{n}@"), "550 5.1.1 no such person");
        }
        story.posted.work().await;
        assert_eq!(story.state().await, "paused storm");
        let page = story.amina.get(&format!("/campaigns/{id}")).await;
        page.has("توقفت من تلقاء نفسها").has("استأنف");
        let waiting = story.fates().await.iter().filter(|fate| **fate == "waiting").count();
        assert!(waiting > 0, "it stopped before everybody was tried");
        story.posted.smtp.recover();
        story.amina.post(&format!("/campaigns/{id}/resumption"), &[]).await.is(303);
        app.pass(Duration::seconds(1));
        story.posted.work().await;
        assert_eq!(story.state().await, "done", "what was refused before counts no more");
        assert_eq!(story.written_to().len(), 60);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_says_later_is_asked_later_and_not_for_ever() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(3, "ar").await;
        story.approved(&[]).await;
        story.posted.smtp.refuse("femme1@", "451 4.7.1 greylisted");
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "waiting", "sent"]);
        assert_eq!(story.state().await, "sending later");
        for _ in 0..12 {
            app.pass(Duration::minutes(16));
            story.posted.work().await;
        }
        assert_eq!(story.fates().await, ["sent", "refused", "sent"]);
        assert_eq!((story.state().await, story.written_to().len()), ("done".into(), 2));
    })
    .await;
}
