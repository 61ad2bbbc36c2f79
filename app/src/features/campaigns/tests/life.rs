//! From the draft to the end: a second person approves, and everybody gets one letter.

use super::{Story, draft};
use crate::{
    features::campaigns::permissions::{APPROVE, END},
    testing::on_both_engines,
};
use kit_mail::testing::text_of;

#[tokio::test]
async fn a_message_goes_to_who_agreed_after_a_second_person_approved_it() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(3, "ar").await;
        story.run("delete from consents where person in (select id from people where name_fr = 'Femme 1')").await;
        let amina = &story.amina;
        let id = amina.post("/campaigns", &draft(&story.segment, &[])).await.is(303).made().to_owned();
        let page = format!("/campaigns/{id}");
        amina.get(&page).await.has("مسودة").has("المقصودون اليوم").has(">3<");
        // Nobody sends what they have not read in their own mail box.
        let submission = format!("{page}/submission");
        amina.post(&submission, &[("version", "1")]).await.is(409).has("أرسلها إلى نفسك أولا");
        amina.post(&format!("{page}/test"), &[]).await.is(303);
        story.posted.work().await;
        let tests = story.posted.smtp.messages();
        assert_eq!(tests.len(), 2, "one in each language");
        assert!(tests[0].contains("To: amina@azilal.example"));
        assert!(text_of(&tests[0], "text/plain").contains("السلام عليكم الاسم والنسب،"));
        amina.post(&submission, &[("version", "2")]).await.is(303);
        // Whoever wrote it does not approve it, and nothing has left.
        let approval = format!("{page}/approval");
        amina.post(&approval, &[("version", "3")]).await.is(409).has("يوافق عليها شخص آخر");
        story.posted.browser("karim").await.post(&approval, &[("version", "3")]).await.is(403);
        assert!(story.written_to().is_empty());
        story.nadia.get(&page).await.has("وافق وأرسل");
        story.nadia.post(&approval, &[("version", "3")]).await.is(303);
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "left_out no_consent", "sent"]);
        assert_eq!(story.written_to(), ["femme0@azilal.example", "femme2@azilal.example"]);
        let letter = story.posted.smtp.messages().pop().unwrap();
        assert!(letter.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{letter}");
        let text = text_of(&letter, "text/plain");
        assert!(text.starts_with("السلام عليكم امرأة "), "{text}");
        assert!(text.contains("من تبانت") && text.contains("/unsubscribe/"), "{text}");
        assert!(text_of(&letter, "text/html").contains("dir=\"rtl\""));
        amina.get(&page).await.has("تامة").has("لم يوافق على أن نراسله");
        let told = app.journal(&id).await;
        let verbs = ["write", "test", "submit", "approve", "begin", "end"];
        let who = ["Amina", "Amina", "Amina", "Nadia", "campaign.send", "campaign.send"];
        let wanted = verbs.iter().zip(who).map(|(verb, who)| format!("campaign.{verb} by {who}"));
        assert_eq!(told, wanted.collect::<Vec<_>>());
        // Nothing is left to be done, and nobody is written to twice.
        story.posted.work().await;
        assert_eq!(story.written_to().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn whoever_had_a_hand_in_it_does_not_approve_it() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let id = story.submitted(&[]).await;
        let page = format!("/campaigns/{id}");
        story.nadia.post(&format!("{page}/return"), &[("version", "3")]).await.is(303);
        let other = [("title", "دعوة أخرى"), ("version", "4")];
        story.nadia.post(&page, &draft(&story.segment, &other)).await.is(303);
        // The words are the same: they were read already.
        story.amina.post(&format!("{page}/submission"), &[("version", "5")]).await.is(303);
        let approval = format!("{page}/approval");
        story.nadia.post(&approval, &[("version", "6")]).await.is(409);
        story.amina.post(&approval, &[("version", "6")]).await.is(409);
        assert_eq!(app.done(APPROVE).await, 0);
        let salma = story.posted.browser("salma").await;
        salma.post(&approval, &[("version", "3")]).await.is(409);
        salma.post(&approval, &[("version", "6")]).await.is(303);
        story.posted.work().await;
        assert_eq!((app.done(APPROVE).await, app.done(END).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn what_is_approved_does_not_change_any_more() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(2, "fr").await;
        let id = story.approved(&[]).await;
        let page = format!("/campaigns/{id}");
        let other = [("text_fr", "Autre chose"), ("version", "4")];
        story.amina.post(&page, &draft(&story.segment, &other)).await.is(409);
        // The segment asks after men from now on; the campaign goes to whom Nadia approved.
        let men = crate::features::segments::tests::women_with(&[("r0-a", "m"), ("version", "1")]);
        story.amina.post(&format!("/segments/{}", story.segment), &men).await.is(303);
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "sent"]);
        let letter = story.posted.smtp.messages().pop().unwrap();
        assert!(text_of(&letter, "text/plain").starts_with("Bonjour Femme"));
    })
    .await;
}

#[tokio::test]
async fn it_is_paused_resumed_and_stopped() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(2, "ar").await;
        let id = story.approved(&[("send_on", "2026-11-24"), ("send_at", "10:00")]).await;
        let page = format!("/campaigns/{id}");
        story.posted.work().await;
        assert_eq!(story.state().await, "approved");
        story.amina.post(&format!("{page}/pause"), &[]).await.is(303);
        story.amina.post(&format!("{page}/pause"), &[]).await.is(409);
        app.pass(chrono::Duration::days(3));
        story.posted.work().await;
        assert_eq!(story.state().await, "paused");
        assert!(story.written_to().is_empty());
        let amina = story.posted.browser("amina").await;
        amina.post(&format!("{page}/resumption"), &[]).await.is(303);
        // A dead server: everybody is written down, and nobody is written to.
        story.posted.smtp.answer("", "");
        story.posted.work().await;
        assert_eq!(story.fates().await, ["waiting", "waiting"]);
        amina.get(&format!("{page}/stopping")).await.has("إنهاء");
        amina.post(&format!("{page}/stopping"), &[]).await.is(303);
        amina.post(&format!("{page}/resumption"), &[]).await.is(409);
        story.posted.smtp.recover();
        app.pass(chrono::Duration::hours(1));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["left_out stopped", "left_out stopped"]);
        assert!(story.written_to().is_empty());
    })
    .await;
}
