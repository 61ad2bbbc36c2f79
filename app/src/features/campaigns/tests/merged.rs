//! Two records that become one while letters go out; a name that is taken out.

use super::Story;
use crate::{foundation::people::PersonId, testing::on_both_engines};
use chrono::Duration;
use kit_db::{Reads, sql, uuid::Uuid};

/// Everybody is written down, and the server is not there.
async fn written_down(story: &Story<'_>) -> Vec<Uuid> {
    let people = story.crowd(3, "ar").await;
    story.approved(&[]).await;
    story.posted.smtp.answer("", "");
    story.posted.work().await;
    assert_eq!(story.fates().await, ["waiting"; 3]);
    story.posted.smtp.recover();
    people
}

async fn merge(story: &Story<'_>, kept: Uuid, gone: Uuid) {
    let salma = story.posted.browser("salma").await;
    let gone = gone.to_string();
    let fields = [("other", gone.as_str()), ("version", "1"), ("other_version", "1")];
    salma.post(&format!("/people/{kept}/merging"), &fields).await.is(303);
}

#[tokio::test]
async fn two_records_of_one_person_get_one_letter() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let people = written_down(&story).await;
        merge(&story, people[2], people[0]).await;
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["left_out merged", "sent", "sent"]);
        assert_eq!(story.written_to().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn whose_other_record_was_written_to_gets_nothing_more() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let people = written_down(&story).await;
        story.run("update campaign_recipients set state = 'sent' where no = 1").await;
        merge(&story, people[2], people[0]).await;
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "sent", "left_out merged"]);
        assert_eq!(story.written_to(), ["femme1@tabant.example"]);
    })
    .await;
}

#[tokio::test]
async fn whose_name_is_taken_out_gets_nothing_and_leaves_no_address() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let people = written_down(&story).await;
        let cx = app.server.system("test");
        let mut tx = cx.write().await.unwrap();
        for part in crate::app::PARTS {
            (part.erase)(&cx, &mut tx, PersonId(people[1])).await.unwrap();
        }
        let erased = sql!(
            "insert into person_erasures (person, erased_at) values ($1, $2)",
            people[1],
            cx.now,
        );
        tx.run(erased).await.unwrap();
        tx.commit().await.unwrap();
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "left_out erased", "sent"]);
        let tx = app.server.db.read().await.unwrap();
        let left = tx.count(sql!("select count(*) from campaign_recipients where address = ''"));
        assert_eq!(left.await.unwrap(), 1);
    })
    .await;
}
