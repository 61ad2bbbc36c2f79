//! Stories of letters: they go out once, later when nobody takes them, and wait for somebody when they are refused.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::permissions::RESEND;
use crate::{
    app,
    foundation::{Config, Server, Sms, jobs},
    testing::{Answer, Browser, PASSWORD, TestApp, on_both_engines},
};
use chrono::Duration;
use kit_db::{Reads, sql};
use kit_mail::{
    Settings,
    testing::{Server as Smtp, text_of},
};
use kit_queue::Outcome;
use kit_sms::testing::Server as Gateway;
use std::sync::Arc;

/// What the gateway of the tests shows when it hands over what came in.
pub const KEY: &str = "a-key-for-the-tests";

/// The program with a mail server and a gateway for short messages beside it.
pub struct Posted {
    pub smtp: Smtp,
    pub gateway: Gateway,
    pub server: Server,
    router: axum::Router,
}

impl Posted {
    pub async fn beside(app: &TestApp) -> Self {
        let smtp = Smtp::start().await;
        Self::at(app, smtp).await
    }

    async fn at(app: &TestApp, smtp: Smtp) -> Self {
        let settings =
            Settings::parse(&smtp.address(), None, "Qurb <qurb@azilal.example>").unwrap();
        let mut server = app.server.clone();
        let mail = Some(settings.open(std::time::Duration::from_secs(2)).unwrap());
        let gateway = Gateway::start().await;
        let sms = Some(texting(&gateway.address(), "secret"));
        server.config = Arc::new(Config { mail, sms, ..(*app.server.config).clone() });
        let router = app::router(server.clone());
        Self { smtp, gateway, server, router }
    }

    /// A browser in which this person is signed in; nobody for "".
    pub async fn browser(&self, login: &str) -> Browser {
        let browser = Browser::new(self.router.clone());
        if !login.is_empty() {
            browser.sign_in(login, PASSWORD).await;
        }
        browser
    }

    /// Does what is due.
    pub async fn work(&self) -> Vec<Outcome> {
        let worker = jobs::worker(&self.server, app::JOBS, "test");
        let mut outcomes = Vec::new();
        while let Some(outcome) = worker.run_once().await.unwrap() {
            outcomes.push(outcome);
        }
        outcomes
    }

    /// The plain words of every letter that was taken.
    pub fn read(&self) -> Vec<String> {
        self.smtp.messages().iter().map(|message| text_of(message, "text/plain")).collect()
    }

    /// The last letter's address, without the site before it.
    pub fn link(&self) -> String {
        let text = self.read().pop().unwrap();
        let line = text.lines().find(|line| line.starts_with("http://127.0.0.1:8080/"));
        line.unwrap_or_else(|| panic!("no link in {text}"))["http://127.0.0.1:8080".len()..].into()
    }

    pub async fn invite(&self, browser: &Browser, login: &str) -> Answer {
        let fields = [
            ("login", login),
            ("name", "Hasna Boukmaz"),
            ("lang", "fr"),
            ("role", "reader"),
            ("place", "05.081"),
            ("mail", "hasna@azilal.example"),
            ("how", "mail"),
        ];
        browser.post("/accounts", &fields).await
    }
}

/// Short messages by the gateway at this address, thirty-five centimes a part and six parts at most.
pub fn texting(address: &str, password: &str) -> Sms {
    let settings = kit_sms::Settings::parse(address, "qurb", password, "INDH").unwrap();
    let gateway = settings.open(std::time::Duration::from_secs(2)).unwrap();
    Sms { gateway, price: Some(35), most_parts: 6, key: Some(KEY.to_owned()) }
}

async fn states(app: &TestApp) -> Vec<String> {
    let tx = app.server.db.read().await.unwrap();
    let query = sql!("select state || ' ' || cast(attempts as text) from letters order by id");
    tx.column(query).await.unwrap()
}

async fn id(app: &TestApp) -> String {
    let tx = app.server.db.read().await.unwrap();
    let id: Option<super::LetterId> = tx.value(sql!("select id from letters")).await.unwrap();
    id.unwrap().to_string()
}

#[tokio::test]
async fn an_act_and_its_letter_are_kept_together() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let nadia = posted.browser("nadia").await;
        posted.invite(&nadia, "hasna").await.is(303);
        assert_eq!(states(app).await, ["waiting 0"]);
        // A login that is taken: neither the account nor the letter.
        posted.invite(&nadia, "amina").await.is(422);
        assert_eq!(states(app).await, ["waiting 0"]);
        assert!(posted.smtp.said().is_empty(), "the door does not speak to the server");
        assert_eq!(posted.work().await, [Outcome::Done]);
        assert_eq!(states(app).await, ["sent 1"]);
        let message = posted.smtp.messages().pop().unwrap();
        assert!(message.contains(&format!("Message-ID: <{}@azilal.example>", id(app).await)));
        assert!(message.contains("To: hasna@azilal.example"), "{message}");
        let text = posted.read().pop().unwrap();
        assert!(text.starts_with("Bonjour Hasna Boukmaz,"), "{text}");
        assert_eq!(posted.work().await, [], "it is sent once");
    })
    .await;
}

#[tokio::test]
async fn nothing_that_opens_anything_stands_in_the_database() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let nadia = posted.browser("nadia").await;
        posted.invite(&nadia, "hasna").await.is(303);
        posted.work().await;
        let link = posted.link();
        let code = link.split("code=").nth(1).unwrap().to_owned();
        let tx = app.server.db.read().await.unwrap();
        for (table, column) in
            [("letters", "error"), ("letters", "kind"), ("jobs", "payload"), ("journal", "detail")]
        {
            let query = kit_db::Sql::new(format!("select {column} from {table}").as_str()).query();
            let rows: Vec<String> = tx.column(query).await.unwrap();
            assert!(rows.iter().all(|row| !row.contains(&code)), "{table}.{column} tells it");
        }
    })
    .await;
}

#[tokio::test]
async fn a_server_that_says_later_is_asked_later_and_later() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        posted.smtp.answer("RCPT", "451 4.7.1 greylisted for hasna@azilal.example");
        let nadia = posted.browser("nadia").await;
        posted.invite(&nadia, "hasna").await.is(303);
        assert_eq!(posted.work().await, [Outcome::Waits]);
        assert_eq!(states(app).await, ["waiting 1"]);
        assert_eq!(posted.work().await, [], "not at once");
        app.pass(Duration::seconds(80));
        assert_eq!(posted.work().await, [Outcome::Waits]);
        app.pass(Duration::seconds(80));
        assert_eq!(posted.work().await, [], "twice the time before");
        // What the job keeps, and the log says, is the code alone.
        let tx = app.server.db.read().await.unwrap();
        let error: Option<String> = tx.value(sql!("select last_error from jobs")).await.unwrap();
        assert_eq!(error.as_deref(), Some("451"));
        drop(tx);
        let salma = posted.browser("salma").await;
        salma
            .get("/letters?state=waiting")
            .await
            .is(200)
            .has("greylisted")
            .has("hasna@azilal.example");
        posted.smtp.recover();
        app.pass(Duration::minutes(3));
        assert_eq!(posted.work().await, [Outcome::Done]);
        assert_eq!(states(app).await, ["sent 3"]);
        assert_eq!(posted.smtp.messages().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_says_no_is_not_asked_again_until_somebody_says_so() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        posted.smtp.answer("RCPT", "550 5.1.1 no such person");
        let nadia = posted.browser("nadia").await;
        posted.invite(&nadia, "hasna").await.is(303);
        assert_eq!(posted.work().await, [Outcome::Done]);
        assert_eq!(states(app).await, ["failed 1"]);
        app.pass(Duration::hours(9));
        let salma = posted.browser("salma").await;
        salma.get("/letters").await.is(200).has("no such person");
        let resend = format!("/letters/{}/resending", id(app).await);
        for other in ["karim", "amina", "nadia"] {
            posted.browser(other).await.post(&resend, &[]).await.is(403);
            posted.browser(other).await.get("/letters").await.is(403);
        }
        posted.smtp.recover();
        salma.post(&resend, &[]).await.is(303);
        // Twice by mistake: the job before leaves it to the last.
        salma.post(&resend, &[]).await.is(303);
        assert_eq!(posted.work().await, [Outcome::Done, Outcome::Done]);
        assert_eq!(posted.smtp.messages().len(), 1);
        assert_eq!(states(app).await, ["sent 1"]);
        salma.post(&resend, &[]).await.is(409);
        assert_eq!(app.done(RESEND).await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_dead_server_is_given_up_after_a_working_day() {
    on_both_engines(async |app| {
        let mut posted = Posted::beside(app).await;
        let nadia = posted.browser("nadia").await;
        posted.invite(&nadia, "hasna").await.is(303);
        let address = posted.smtp.address();
        posted.smtp = Smtp::start().await;
        let dead = Settings::parse(&address, None, "q@azilal.example").unwrap();
        let mail = Some(dead.open(std::time::Duration::from_millis(300)).unwrap());
        posted.server.config = Arc::new(Config { mail, ..(*app.server.config).clone() });
        for _ in 1..kit_queue::MOST_ATTEMPTS {
            assert_eq!(posted.work().await, [Outcome::Waits]);
            app.pass(Duration::hours(11));
        }
        assert_eq!(posted.work().await, [Outcome::Done]);
        assert_eq!(states(app).await, ["failed 10"]);
    })
    .await;
}

#[tokio::test]
async fn only_the_letter_that_was_on_its_way_is_sent_again_after_a_crash() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let nadia = posted.browser("nadia").await;
        for login in ["first", "second", "third"] {
            posted.invite(&nadia, login).await.is(303);
            app.pass(Duration::seconds(1));
        }
        let worker = jobs::worker(&posted.server, app::JOBS, "test");
        worker.run_once().await.unwrap();
        // The second was taken and the program ended before it could note so.
        let mut tx = app.server.db.write().await.unwrap();
        let now = app.server.now();
        tx.run(sql!(
            "update jobs set state = 'running', attempts = 1, locked_by = 'gone', locked_at = $1
              where id = (select job from letters where state = 'waiting' order by id limit 1)",
            now,
        ))
        .await
        .unwrap();
        tx.run(sql!(
            "update letters set state = 'sending', attempts = 1, tried_at = $1
              where id = (select id from letters where state = 'waiting' order by id limit 1)",
            now,
        ))
        .await
        .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(states(app).await, ["sent 1", "sending 1", "waiting 0"]);
        assert_eq!(posted.work().await, [Outcome::Done], "the third; the second is held still");
        app.pass(Duration::minutes(6));
        assert_eq!(posted.work().await, [Outcome::Done]);
        assert_eq!(states(app).await, ["sent 1", "sent 2", "sent 1"]);
        assert_eq!(posted.smtp.messages().len(), 3);
        app.pass(Duration::days(1));
        assert_eq!(posted.work().await, []);
    })
    .await;
}

#[tokio::test]
async fn without_a_mail_server_everything_is_handed_over() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        nadia.get("/accounts/new").await.is(200).has("QURB_SMTP").lacks("name=\"how\"");
        let posted = Posted::beside(app).await;
        let other = posted.browser("nadia").await;
        other.get("/accounts/new").await.is(200).has("name=\"how\"");
        // Asked for by mail where there is none: a slip.
        posted.invite(&nadia, "hasna").await.is(200).has("/invitation");
        app.browser("salma").await.get("/letters").await.is(200).has("QURB_SMTP");
    })
    .await;
}
