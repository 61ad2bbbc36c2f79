//! The stories of what comes back by mail, through a mail box that the story writes into, on both engines.

use crate::{
    features::{campaigns::tests::Story, replies},
    foundation::{
        Config,
        people::PersonId,
        privacy::{self, Channel},
    },
    testing::{TestApp, on_both_engines},
};
use chrono::Duration;
use kit_db::{Reads, sql, uuid::Uuid};
use kit_mail::{Maildir, testing::text_of};
use std::{path::PathBuf, sync::Arc};

/// A mail box, and the program that reads it.
struct Inbox<'a> {
    story: Story<'a>,
    folder: tempfile::TempDir,
}

impl<'a> Inbox<'a> {
    async fn begins(app: &'a TestApp) -> Self {
        let mut story = Story::begins(app).await;
        let folder = tempfile::tempdir().unwrap();
        for part in ["new", "cur", "tmp"] {
            std::fs::create_dir(folder.path().join(part)).unwrap();
        }
        let mailbox = Maildir::parse(&format!("maildir:{}", folder.path().display())).ok();
        let config = (*story.posted.server.config).clone();
        story.posted.server.config = Arc::new(Config { mailbox, ..config });
        replies::plan(&story.posted.server).await.unwrap();
        Self { story, folder }
    }

    /// As a mail server delivers it.
    fn deliver(&self, name: &str, message: &str) {
        let draft = self.folder.path().join("tmp").join(name);
        std::fs::write(&draft, message).unwrap();
        std::fs::rename(draft, self.folder.path().join("new").join(name)).unwrap();
    }

    fn cur(&self, name: &str) -> PathBuf {
        self.folder.path().join("cur").join(name)
    }

    async fn minute(&self) {
        self.story.app.pass(Duration::minutes(1));
        self.story.posted.work().await;
    }

    /// Nobody reads it any more.
    async fn ends(mut self) {
        let config = (*self.story.posted.server.config).clone();
        self.story.posted.server.config = Arc::new(Config { mailbox: None, ..config });
        self.minute().await;
    }

    /// The identifier of the last letter to somebody, as their mail program shows it.
    fn letter_to(&self, reader: &str) -> String {
        let messages = self.story.posted.smtp.messages();
        let theirs = |message: &&String| {
            message.contains("List-Unsubscribe:") && message.contains(&format!("To: {reader}@"))
        };
        let letter = messages.iter().rfind(theirs).unwrap();
        let line = letter.lines().find_map(|line| line.strip_prefix("Message-ID: "));
        line.unwrap().to_owned()
    }

    /// What became of everybody in one campaign.
    async fn fates(&self, campaign: &str) -> Vec<String> {
        let tx = self.story.app.server.db.read().await.unwrap();
        let id: Uuid = campaign.parse().unwrap();
        let query = sql!(
            "select trim(state || ' ' || reason) from campaign_recipients where campaign = $1 order by no",
            id
        );
        tx.column(query).await.unwrap()
    }

    async fn became(&self) -> Vec<String> {
        let tx = self.story.app.server.db.read().await.unwrap();
        let query = sql!("select became from mail_received order by became");
        tx.column(query).await.unwrap()
    }

    async fn agreed(&self, person: Uuid) -> bool {
        let tx = self.story.app.server.db.read().await.unwrap();
        privacy::allows(&tx, PersonId(person), Channel::Mail).await.unwrap()
    }
}

fn bounce(letter: &str, action: &str, status: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: MAILER-DAEMON@relay.example\nSubject: Undelivered Mail\nAuto-Submitted: auto-replied\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=B\n\n--B\n\nSorry.\n--B\n\
         Content-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n\
         Final-Recipient: rfc822; x@tabant.example\nAction: {action}\nStatus: {status}\n\
         Diagnostic-Code: smtp; 550 {status} no such person here\n\n--B\nContent-Type: text/rfc822-headers\n\n\
         Message-ID: {letter}\n\n--B--\n"
    )
}

fn answer(letter: &str, from: &str, body: &str) -> String {
    format!(
        "From: {from}\nIn-Reply-To: {letter}\nSubject: Re: Invitation\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
    )
}

#[tokio::test]
async fn a_letter_that_came_back_spares_its_address_until_somebody_says_otherwise() {
    on_both_engines(async |app| {
        let inbox = Inbox::begins(app).await;
        let story = &inbox.story;
        let people = story.crowd(3, "ar").await;
        let id = story.approved(&[]).await;
        story.posted.work().await;
        assert_eq!(inbox.fates(&id).await, ["sent"; 3]);
        let first = bounce(&inbox.letter_to("femme0"), "failed", "5.1.1");
        inbox.deliver("1.a", &first);
        inbox.deliver("2.a", &bounce(&inbox.letter_to("femme1"), "failed", "5.2.2"));
        inbox.deliver("3.a", &bounce(&inbox.letter_to("femme2"), "delayed", "4.4.1"));
        inbox.minute().await;
        assert_eq!(inbox.fates(&id).await, ["bounced", "bounced", "sent"]);
        assert_eq!(inbox.became().await, ["bounced", "bounced", "delayed"]);
        assert!(inbox.cur("1.a:2,S").exists() && inbox.cur("3.a:2,S").exists());
        // Told twice, it counts once; delivered after all, it stays as it was.
        inbox.deliver("4.a", &first);
        inbox.deliver("5.a", &bounce(&inbox.letter_to("femme1"), "delivered", "2.0.0"));
        inbox.minute().await;
        assert_eq!(inbox.fates(&id).await, ["bounced", "bounced", "sent"]);
        let page = story.amina.get(&format!("/campaigns/{id}/recipients?fate=bounced")).await;
        page.has("no such person here").has("femme0@").lacks("femme2@");
        let page = format!("/people/{}", people[0]);
        story.amina.get(&page).await.has("لا يرسل شيء إلى هذا العنوان").has("no such person here");
        story.amina.get(&format!("/people/{}", people[1])).await.has("رجعت رسالة من هذا العنوان");
        // The next campaign leaves out who cannot be reached.
        let next = story.approved(&[]).await;
        story.posted.work().await;
        assert_eq!(inbox.fates(&next).await, ["left_out bounced", "sent", "sent"]);
        // An officer knows better, once.
        story.amina.post(&format!("{page}/mail"), &[]).await.is(303);
        story.amina.post(&format!("{page}/mail"), &[]).await.is(409);
        let told = app.journal(people[0]).await;
        assert!(told[0].starts_with("person.stop_mail by"), "{told:?}");
        assert_eq!(told[1], "person.resume_mail by Amina");
        assert_eq!(told.len(), 2);
        let third = story.approved(&[]).await;
        story.posted.work().await;
        assert_eq!(inbox.fates(&third).await, ["sent"; 3]);
        // It comes back again; a corrected address is another one.
        inbox.deliver("6.a", &bounce(&inbox.letter_to("femme0"), "failed", "5.1.1"));
        inbox.minute().await;
        story.run("update people set email = 'new@azilal.example' where name_fr = 'Femme 0'").await;
        story.amina.get(&page).await.lacks("لا يرسل شيء إلى هذا العنوان");
        let fourth = story.approved(&[]).await;
        story.posted.work().await;
        assert_eq!(inbox.fates(&fourth).await, ["sent"; 3]);
        inbox.ends().await;
    })
    .await;
}

#[tokio::test]
async fn a_forged_bounce_changes_nothing() {
    on_both_engines(async |app| {
        let inbox = Inbox::begins(app).await;
        let story = &inbox.story;
        story.crowd(2, "ar").await;
        let id = story.approved(&[]).await;
        story.posted.work().await;
        let tx = app.server.db.read().await.unwrap();
        let known: Vec<Uuid> =
            tx.column(sql!("select id from campaign_recipients order by no")).await.unwrap();
        drop(tx);
        let genuine = inbox.letter_to("femme0");
        let changed = genuine.replacen(&genuine[3..6], "AAA", 1);
        for (n, forged) in [
            format!("<{}@azilal.example>", known[0]),
            format!("<{}@azilal.example>", "A".repeat(43)),
            changed,
            String::new(),
        ]
        .iter()
        .enumerate()
        {
            inbox.deliver(&format!("{n}.forged"), &bounce(forged, "failed", "5.1.1"));
            inbox.deliver(&format!("{n}.stop"), &answer(forged, "femme0@azilal.example", "STOP"));
        }
        inbox.minute().await;
        assert_eq!(inbox.fates(&id).await, ["sent"; 2]);
        assert_eq!(inbox.became().await, ["unclear"; 8]);
        assert!(inbox.cur("0.forged:2,F").exists(), "it stays, for somebody to look at");
        let salma = story.posted.browser("salma").await;
        salma.get("/incoming").await.is(200).has("8 رسائل من آخر 30 يوما لم تفهم");
        salma.get("/incoming?became=case").await.is(200).lacks("0.forged");
        story.amina.get("/incoming").await.is(403);
        inbox.ends().await;
    })
    .await;
}

#[tokio::test]
async fn a_storm_of_bounces_pauses_what_is_being_sent() {
    on_both_engines(async |app| {
        let inbox = Inbox::begins(app).await;
        let story = &inbox.story;
        story.crowd(90, "ar").await;
        let id = story.approved(&[("per_domain", "20")]).await;
        story.posted.work().await;
        assert_eq!(story.state().await, "sending domains");
        for n in 0..17 {
            let letter = inbox.letter_to(&format!("femme{n}"));
            inbox.deliver(&format!("{n}.bounce"), &bounce(&letter, "failed", "5.1.1"));
        }
        inbox.minute().await;
        assert_eq!(story.state().await, "paused storm");
        story.amina.get(&format!("/campaigns/{id}")).await.has("توقفت من تلقاء نفسها").has("رجعت");
        let sent = story.written_to().len();
        inbox.minute().await;
        assert_eq!(story.written_to().len(), sent, "nothing goes out until somebody looked");
        story.amina.post(&format!("/campaigns/{id}/stopping"), &[]).await.is(303);
        inbox.ends().await;
    })
    .await;
}

#[tokio::test]
async fn whoever_answers_a_letter_is_heard() {
    on_both_engines(async |app| {
        let inbox = Inbox::begins(app).await;
        let story = &inbox.story;
        let people = story.crowd(3, "ar").await;
        let id = story.approved(&[]).await;
        story.posted.work().await;
        let [stops, asks, away] = ["femme0", "femme1", "femme2"].map(|one| inbox.letter_to(one));
        let quoted = "توقف\n\nOn Sun, 22 Nov 2026 Qurb wrote:\n> السلام عليكم";
        inbox.deliver("1.stop", &answer(&stops, "femme0@azilal.example", quoted));
        let question = answer(&asks, "somebody@elsewhere.example", "متى يبدأ الملتقى؟");
        inbox.deliver("2.case", &question);
        let absent = format!(
            "Auto-Submitted: auto-replied\n{}",
            answer(&away, "femme2@azilal.example", "Absente")
        );
        inbox.deliver("3.away", &absent);
        inbox.minute().await;
        assert_eq!(inbox.became().await, ["case", "machine", "stop"]);
        assert_eq!(inbox.fates(&id).await, ["sent"; 3], "an answer is no bounce");
        assert!(!inbox.agreed(people[0]).await);
        assert!(inbox.agreed(people[1]).await && inbox.agreed(people[2]).await);
        story.amina.get("/cases?channel=mail").await.has("Invitation");
        let tx = app.server.db.read().await.unwrap();
        let case: Option<Uuid> = tx.value(sql!("select id from cases")).await.unwrap();
        drop(tx);
        let page = format!("/cases/{}", case.unwrap());
        story.amina.get(&page).await.has("متى يبدأ الملتقى؟").has("femme1@").lacks("somebody@");
        // They are told the number at the address that the letter went to, and answered there.
        let receipt = story.posted.smtp.messages().pop().unwrap();
        assert!(receipt.contains("To: femme1@tabant.example"), "{receipt}");
        assert!(text_of(&receipt, "text/plain").contains("05.081/2026/D0001"));
        story
            .amina
            .post(&format!("{page}/answer"), &[("answer", "يوم الخميس."), ("version", "1")])
            .await
            .is(303);
        story.posted.work().await;
        let told = story.posted.smtp.messages().pop().unwrap();
        assert!(text_of(&told, "text/plain").contains("يوم الخميس."));
        // The program ended before it moved the message: it is known.
        inbox.deliver("2.case", &question);
        inbox.minute().await;
        let tx = app.server.db.read().await.unwrap();
        assert_eq!(tx.count(sql!("select count(*) from cases")).await.unwrap(), 1);
        drop(tx);
        let salma = story.posted.browser("salma").await;
        salma.get("/incoming").await.has("05.081/2026/D0001").has("جواب آلي").lacks("femme");
        salma.get("/incoming?format=csv").await.is(200).has("05.081/2026/D0001");
        salma.get("/incoming?q=d0001").await.has("05.081/2026/D0001").lacks("badge draft");
        inbox.ends().await;
    })
    .await;
}

#[tokio::test]
async fn a_machine_that_answers_for_ever_is_told_nothing() {
    on_both_engines(async |app| {
        let inbox = Inbox::begins(app).await;
        let story = &inbox.story;
        story.crowd(1, "fr").await;
        story.approved(&[]).await;
        story.posted.work().await;
        let letter = inbox.letter_to("femme0");
        for n in 0..20 {
            inbox.deliver(
                &format!("{n}.m"),
                &answer(&letter, "x@y.example", &format!("je suis absent {n}")),
            );
        }
        inbox.deliver(
            "big",
            &format!("{}{}", answer(&letter, "x@y.example", "STOP\n-- "), "x".repeat(3 << 20)),
        );
        inbox.minute().await;
        let tx = app.server.db.read().await.unwrap();
        let cases = tx.count(sql!("select count(*) from cases")).await.unwrap();
        assert_eq!(cases, 13, "whoever writes again and again is not answered again and again");
        drop(tx);
        assert!(
            inbox.became().await.contains(&"stop".to_owned()),
            "who ends it is heard, however much stands below"
        );
        inbox.ends().await;
    })
    .await;
}

#[tokio::test]
async fn whose_name_is_taken_out_is_in_no_list_of_bounces() {
    on_both_engines(async |app| {
        let inbox = Inbox::begins(app).await;
        let story = &inbox.story;
        let people = story.crowd(1, "ar").await;
        story.approved(&[]).await;
        story.posted.work().await;
        let letter = inbox.letter_to("femme0");
        inbox.deliver("1.a", &bounce(&letter, "failed", "5.1.1"));
        inbox.minute().await;
        let cx = app.server.system("test");
        let mut tx = cx.write().await.unwrap();
        assert_eq!(tx.count(sql!("select count(*) from mail_bounces")).await.unwrap(), 1);
        for part in crate::app::PARTS {
            (part.erase)(&cx, &mut tx, PersonId(people[0])).await.unwrap();
        }
        assert_eq!(tx.count(sql!("select count(*) from mail_bounces")).await.unwrap(), 0);
        tx.commit().await.unwrap();
        // Their server tells it once more: nothing is written down.
        inbox.deliver("2.a", &bounce(&letter, "failed", "5.1.2"));
        inbox.minute().await;
        let tx = app.server.db.read().await.unwrap();
        assert_eq!(tx.count(sql!("select count(*) from mail_bounces")).await.unwrap(), 0);
        drop(tx);
        inbox.ends().await;
    })
    .await;
}
