//! Whoever reads a letter wants no more, by one press of a button.

use super::Story;
use crate::{
    foundation::{people::PersonId, privacy},
    testing::on_both_engines,
};
use chrono::Duration;
use kit_db::{Reads, sql};

/// The address in a letter that takes its reader off.
fn leaves(message: &str) -> String {
    let line = message.replace("\n ", "");
    let line = line.lines().find(|line| line.starts_with("List-Unsubscribe: ")).unwrap();
    let address = line.split(['<', '>']).nth(1).unwrap();
    address.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned()
}

#[tokio::test]
async fn one_post_takes_the_reader_off() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let people = story.crowd(1, "ar").await;
        let id = story.approved(&[]).await;
        story.posted.work().await;
        let leave = leaves(&story.posted.smtp.messages().pop().unwrap());
        let agreed = async || {
            let tx = app.server.db.read().await.unwrap();
            privacy::allows(&tx, PersonId(people[0]), privacy::Channel::Mail).await.unwrap()
        };
        // Looking asks, and takes nobody off.
        let visitor = story.posted.browser("").await;
        visitor.get(&leave).await.is(200).has("لا أريد رسائل بعد الآن");
        assert!(agreed().await);
        let one_click = [("List-Unsubscribe", "One-Click")];
        visitor.post_plain(&leave, &one_click).await.is(200).has("لن تصلك رسائل بعد الآن");
        assert!(!agreed().await);
        visitor.post_plain(&leave, &one_click).await.is(200);
        assert_eq!(
            app.journal(people[0]).await,
            ["consent.withdraw by signed-link\tامرأة 0\tدعوة إلى الملتقى"]
        );
        story.amina.get(&format!("/campaigns/{id}/recipients?left=yes")).await.has("امرأة 0<");
        let other = format!("/unsubscribe/{}", "A".repeat(43));
        visitor.get(&other).await.is(404).has("لم يصنع هنا");
        visitor.post_plain(&other, &one_click).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn whoever_left_a_moment_before_gets_nothing() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(3, "ar").await;
        story.approved(&[]).await;
        story.posted.smtp.answer("", "");
        story.posted.work().await;
        assert_eq!(story.fates().await, ["waiting"; 3]);
        let tx = app.server.db.read().await.unwrap();
        let id = tx.value(sql!("select id from campaign_recipients where no = 2")).await.unwrap();
        drop(tx);
        let key = app.server.config.secrets.clone().unwrap();
        let token = super::super::token::token(&key, id.unwrap());
        let visitor = story.posted.browser("").await;
        visitor.post_plain(&format!("/unsubscribe/{token}"), &[]).await.is(200);
        story.posted.smtp.recover();
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "left_out unsubscribed", "sent"]);
        assert_eq!(story.written_to().len(), 2);
    })
    .await;
}
