//! One way for each person: the first that they agreed to and can be reached by.

use super::Story;
use crate::testing::on_both_engines;

#[tokio::test]
async fn whom_mail_does_not_reach_gets_a_letter() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(5, "ar").await;
        let of = |name: &str| format!("person in (select id from people where name_fr = '{name}')");
        story.run(&format!("delete from consents where {}", of("Femme 0"))).await;
        for name in ["Femme 1", "Femme 4"] {
            story.run(&format!("update consents set channel = 'letter' where {}", of(name))).await;
        }
        // Of her it is known only that she lives somewhere in the province.
        story.run("update people set place = '05.081' where name_fr = 'Femme 4'").await;
        // She agreed to both; without a mail box the letter is hers.
        let both = "insert into consents (id, person, channel, lang, text, means, collector, given_on, noted_at)
                    select p.id, c.person, 'letter', c.lang, c.text, c.means, c.collector, c.given_on, c.noted_at
                      from consents c join people p on p.id = c.person where p.name_fr in ('Femme 2', 'Femme 3')";
        story.run(both).await;
        story.run("update people set email = null where name_fr = 'Femme 2'").await;
        let id = story.approved(&[("way_1", "mail"), ("way_2", "letter")]).await;
        story.posted.work().await;
        let fates = ["left_out no_consent", "sent", "sent", "sent", "left_out no_address"];
        assert_eq!(story.fates().await, fates);
        assert_eq!(story.written_to(), ["femme3@tabant.example"]);
        assert_eq!(story.register().await, ["1 امرأة 1 printed", "2 امرأة 2 printed"]);
        assert_eq!(story.state().await, "done");
        let list = format!("/campaigns/{id}/recipients");
        story.amina.get(&format!("{list}?way=letter")).await.has("2026/2").lacks("امرأة 3<");
        story.amina.get(&format!("{list}?way=mail")).await.has("امرأة 3<").lacks("امرأة 1<");
        let page = story.amina.get(&format!("/campaigns/{id}")).await;
        page.has("ولمن لا تصله").has("الرسائل الورقية");
    })
    .await;
}

#[tokio::test]
async fn letters_are_written_at_night_and_mail_waits() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(2, "ar").await;
        story.run("update consents set channel = 'letter' where person in (select id from people where name_fr = 'Femme 1')").await;
        let night = [("way_2", "letter"), ("send_on", "2026-11-22"), ("send_at", "21:00")];
        story.approved(&night).await;
        app.pass(chrono::Duration::hours(11));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["waiting", "sent"]);
        assert_eq!(story.state().await, "sending quiet");
        app.pass(chrono::Duration::hours(11));
        story.posted.work().await;
        assert_eq!((story.state().await, story.written_to().len()), ("done".into(), 1));
        assert_eq!(story.register().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_way_that_does_not_exist_is_refused() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let send = async |other: &[(&str, &str)]| {
            let new = super::draft(&story.segment, other);
            story.amina.post("/campaigns", &new).await
        };
        send(&[("way_1", "pigeon")]).await.is(422);
        send(&[("way_2", "pigeon")]).await.is(422);
        let id = send(&[("way_1", "letter"), ("way_2", "letter")]).await.is(303).made().to_owned();
        assert_eq!(story.column("select channels from campaigns").await, ["letter"]);
        // Other ways are tried again: what was read on paper was not read in a mail box.
        let page = format!("/campaigns/{id}");
        story.amina.post(&format!("{page}/test"), &[]).await.is(303);
        let mailed = [("way_1", "mail"), ("version", "2")];
        story.amina.post(&page, &super::draft(&story.segment, &mailed)).await.is(303);
        story.amina.post(&format!("{page}/submission"), &[("version", "3")]).await.is(409);
    })
    .await;
}
