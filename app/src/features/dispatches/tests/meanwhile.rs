//! What people agreed to, their records and their names are asked again before a part is written; and what is printed later.

use super::Story;
use crate::{foundation::people::PersonId, testing::on_both_engines};
use kit_db::sql;

/// Everybody is written down, and nobody has a letter yet: the campaign was paused in between.
async fn written_down(story: &Story<'_>) -> (String, Vec<kit_db::uuid::Uuid>) {
    let people = story.readers(4, "ar").await;
    let id = story.posted_on_paper().await;
    for undo in [
        "delete from dispatches",
        "delete from dispatch_numbers",
        "update campaign_recipients set state = 'waiting'",
        "update campaigns set state = 'paused', ended_at = null",
    ] {
        story.run(undo).await;
    }
    (id, people)
}

async fn erase(story: &Story<'_>, person: kit_db::uuid::Uuid) {
    let cx = story.app.server.system("test");
    let mut tx = cx.write().await.unwrap();
    for part in crate::app::PARTS {
        (part.erase)(&cx, &mut tx, PersonId(person)).await.unwrap();
    }
    let erased =
        sql!("insert into person_erasures (person, erased_at) values ($1, $2)", person, cx.now,);
    tx.run(erased).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn who_left_was_merged_or_taken_out_meanwhile_gets_no_letter() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let (id, people) = written_down(&story).await;
        story.run("delete from consents where person in (select id from people where name_fr = 'Femme 0')").await;
        erase(&story, people[1]).await;
        let salma = story.posted.browser("salma").await;
        let gone = people[2].to_string();
        let fields = [("other", gone.as_str()), ("version", "1"), ("other_version", "1")];
        salma.post(&format!("/people/{}/merging", people[3]), &fields).await.is(303);
        story.posted.work().await;
        assert!(story.register().await.is_empty(), "a pause holds");
        story.amina.post(&format!("/campaigns/{id}/resumption"), &[]).await.is(303);
        story.posted.work().await;
        let fates = ["left_out unsubscribed", "left_out erased", "left_out merged", "sent"];
        assert_eq!(story.fates().await, fates);
        assert_eq!(story.register().await, ["1 امرأة 3 printed"]);
    })
    .await;
}

#[tokio::test]
async fn who_waits_when_it_is_stopped_gets_no_letter() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let (id, _) = written_down(&story).await;
        story.amina.post(&format!("/campaigns/{id}/stopping"), &[]).await.is(303);
        story.posted.work().await;
        assert_eq!(story.fates().await, ["left_out stopped"; 4]);
        assert!(story.register().await.is_empty());
        assert_eq!(app.done(crate::features::dispatches::permissions::ENTER).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_name_that_is_taken_out_is_printed_no_more_and_its_number_stays() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let people = story.readers(2, "ar").await;
        let id = story.posted_on_paper().await;
        let letters = format!("/campaigns/{id}/letters.pdf");
        let before = story.amina.get(&letters).await;
        erase(&story, people[0]).await;
        assert_eq!(story.register().await, ["1  printed", "2 امرأة 1 printed"]);
        let after = story.amina.get(&letters).await;
        assert!(after.is(200).bytes.len() < before.bytes.len());
        story.amina.get("/dispatches").await.has("حذف الاسم").has("2026/1<").has("2026/2<");
        erase(&story, people[1]).await;
        story.amina.get(&letters).await.is(404);
    })
    .await;
}
