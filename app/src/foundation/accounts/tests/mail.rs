//! Invitations and new passwords by mail.

use crate::{
    foundation::{
        accounts::permissions::{ACCEPT, CHANGE_MAIL, READDRESS, SEND_CODE},
        mail::tests::Posted,
    },
    testing::{Browser, on_both_engines},
};
use chrono::Duration;
use kit_queue::Outcome;

const CHOSEN: &str = "quatre mulets sur la piste";

/// Opens the letter's link and chooses a password.
async fn accept(browser: &Browser, link: &str) -> u16 {
    let page = browser.get(link).await;
    page.is(200);
    let text = page.text();
    let value = |name: &str| {
        let field = text.split(&format!("name=\"{name}\"")).nth(1).unwrap();
        field.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let (login, code) = (value("login"), value("code"));
    let fields =
        [("login", &*login), ("code", &*code), ("new_password", CHOSEN), ("repeated", CHOSEN)];
    browser.post("/invitation", &fields).await.status
}

async fn addressed(app: &crate::testing::TestApp, posted: &Posted, login: &str) -> String {
    let salma = posted.browser("salma").await;
    let account = format!("/accounts/{}", super::account(app, login).await);
    let mail = format!("{account}/mail");
    salma.post(&mail, &[("mail", "amina@azilal.example")]).await.is(303);
    account
}

#[tokio::test]
async fn an_invitation_by_mail_opens_the_account_once() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let nadia = posted.browser("nadia").await;
        let answer = posted.invite(&nadia, "hasna@azilal.example").await;
        assert!(answer.is(303).location().starts_with("/accounts/"));
        nadia.get(answer.location()).await.is(200).has("hasna@azilal.example");
        assert_eq!(posted.work().await, [Outcome::Done]);
        let link = posted.link();
        assert!(link.starts_with("/invitation?login=hasna%40azilal.example&code="), "{link}");
        let hasna = posted.browser("").await;
        assert_eq!(accept(&hasna, &link).await, 303);
        hasna.get("/").await.is(200).has("Hasna Boukmaz");
        assert_eq!(accept(&posted.browser("").await, &link).await, 422, "once");
        assert_eq!(app.done(ACCEPT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_address_is_refused_and_nothing_is_lost() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let nadia = posted.browser("nadia").await;
        for wrong in
            ["", "hasna", "hasna@azilal.example\r\nBcc: x@y.example", "H <h@azilal.example>"]
        {
            let fields = [
                ("login", "hasna"),
                ("name", "Hasna Boukmaz"),
                ("lang", "fr"),
                ("role", "reader"),
                ("place", "05.081"),
                ("mail", wrong),
                ("how", "mail"),
            ];
            nadia.post("/accounts", &fields).await.is(422).has("Hasna Boukmaz");
        }
        assert_eq!(posted.work().await, []);
    })
    .await;
}

#[tokio::test]
async fn a_code_is_sent_again_and_only_by_who_rules() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let account = addressed(app, &posted, "amina").await;
        let letters = format!("{account}/letters");
        for (who, status) in [("karim", 403), ("driss", 403)] {
            posted.browser(who).await.post(&letters, &[]).await.is(status);
        }
        let nadia = posted.browser("nadia").await;
        nadia.post(&letters, &[]).await.is(303);
        posted.work().await;
        let link = posted.link();
        // Nothing of hers ended before she used it.
        let amina = posted.browser("amina").await;
        amina.get("/").await.is(200);
        assert_eq!(accept(&posted.browser("").await, &link).await, 303);
        assert!(amina.get("/").await.location().starts_with("/sign-in"), "the others are out now");
        assert_eq!((app.done(SEND_CODE).await, app.done(READDRESS).await), (1, 1));
        posted.work().await;
        assert!(posted.read().pop().unwrap().contains("كلمة سرك"), "and she is told");
        // Another address: what was sent to the one before opens nothing.
        nadia.post(&letters, &[]).await.is(303);
        posted.work().await;
        let old = posted.link();
        let mail = format!("{account}/mail");
        nadia.post(&mail, &[("mail", "no address")]).await.is(422).has("no address");
        nadia.post(&mail, &[("mail", "amina@bzou.example")]).await.is(303);
        assert_eq!(accept(&posted.browser("").await, &old).await, 422);
        nadia.post(&mail, &[("mail", "")]).await.is(303);
        nadia.post(&letters, &[]).await.is(409);
        // Each address is told that it is no longer the one.
        let before = posted.smtp.messages().len();
        posted.work().await;
        let told = posted.smtp.messages().split_off(before);
        let to = |address: &str| told.iter().any(|letter| letter.contains(address));
        assert!(to("To: amina@azilal.example") && to("To: amina@bzou.example"), "{told:?}");
    })
    .await;
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_letter() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        addressed(app, &posted, "amina").await;
        let door = posted.browser("").await;
        door.get("/sign-in").await.has("/forgotten");
        door.get("/forgotten").await.is(200);
        let answer = door.post("/forgotten", &[("login", "amina")]).await;
        door.get(answer.is(303).location()).await.is(200);
        assert_eq!(posted.work().await, [Outcome::Done, Outcome::Done]);
        let link = posted.link();
        // Whoever did not ask goes on as before.
        posted.browser("amina").await.get("/").await.is(200);
        assert_eq!(accept(&posted.browser("").await, &link).await, 303);
        let fields = [("login", "amina"), ("password", CHOSEN)];
        posted.browser("").await.post("/sign-in", &fields).await.is(303);
        // A day later it opens nothing.
        app.pass(Duration::minutes(11));
        door.post("/forgotten", &[("login", "amina")]).await.is(303);
        posted.work().await;
        app.pass(Duration::hours(25));
        assert_eq!(accept(&posted.browser("").await, &posted.link()).await, 422);
    })
    .await;
}

/// The same words after the same work: what differs is done later, by a job.
#[tokio::test]
async fn whether_there_is_such_an_account_is_not_told() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        addressed(app, &posted, "amina").await;
        let door = posted.browser("").await;
        let mut answers = Vec::new();
        for login in ["amina", "nobody@azilal.example", "karim"] {
            let answer = door.post("/forgotten", &[("login", login)]).await;
            let page = door.get(answer.is(303).location()).await;
            answers.push((answer.location().to_owned(), answer.text(), page.text()));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
        assert_eq!(posted.smtp.messages().len(), 0, "nothing is sent while somebody waits");
        // One job each, and letters for those alone who have an address.
        assert_eq!(posted.work().await.len(), 4);
        assert_eq!(posted.smtp.messages().len(), 1);
        // Whoever asks again soon gets no second letter.
        door.post("/forgotten", &[("login", "amina")]).await.is(303);
        posted.work().await;
        assert_eq!(posted.smtp.messages().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn requests_are_held_back_for_real_and_invented_logins_alike() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let door = posted.browser("").await;
        for login in ["amina", "nobody"] {
            let mut statuses = Vec::new();
            for _ in 0..6 {
                statuses.push(door.post("/forgotten", &[("login", login)]).await.status);
            }
            assert_eq!(statuses, [303, 303, 303, 303, 429, 429], "{login}");
        }
        posted.work().await;
    })
    .await;
}

/// The clocks of both, side by side: the median of many, alternating, so that a busy machine slows both.
#[tokio::test]
#[allow(clippy::disallowed_methods)]
async fn asking_takes_the_same_time_for_real_and_invented_logins() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        addressed(app, &posted, "amina").await;
        let door = posted.browser("").await;
        let mut times = [Vec::new(), Vec::new()];
        for round in 0..24 {
            for (who, times) in ["amina", "nobody"].iter().zip(&mut times) {
                app.pass(Duration::hours(if round == 0 { 0 } else { 30 }));
                let from = std::time::Instant::now();
                door.post("/forgotten", &[("login", who)]).await.is(303);
                times.push(from.elapsed());
            }
            let mut tx = app.server.db.write().await.unwrap();
            tx.run(kit_db::sql!("delete from sign_in_failures")).await.unwrap();
            tx.run(kit_db::sql!("delete from jobs")).await.unwrap();
            tx.commit().await.unwrap();
        }
        let [real, invented] = times.map(|mut times| {
            times.sort();
            times[times.len() / 2]
        });
        let (less, more) = (real.min(invented), real.max(invented));
        assert!(more < less * 2 + std::time::Duration::from_millis(2), "{real:?} {invented:?}");
    })
    .await;
}

#[tokio::test]
async fn ones_own_address_changes_with_ones_password_alone() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let amina = posted.browser("amina").await;
        let fields = |password| [("mail", "amina@bzou.example"), ("mail_password", password)];
        for wrong in ["", "what was it"] {
            amina.post("/account/mail", &fields(wrong)).await.is(422).has("f-mail_password-error");
        }
        amina.post("/account/mail", &fields(crate::testing::PASSWORD)).await.is(303);
        amina.get("/account").await.is(200).has("amina@bzou.example");
        assert_eq!(app.done(CHANGE_MAIL).await, 1);
        posted.browser("").await.post("/forgotten", &[("login", "amina")]).await.is(303);
        posted.work().await;
        assert!(posted.smtp.messages()[0].contains("To: amina@bzou.example"));
        // The address before is told of the next one; a new password is told at that one.
        let next = [("mail", "amina@azilal.example"), ("mail_password", crate::testing::PASSWORD)];
        amina.post("/account/mail", &next).await.is(303);
        let fields = [
            ("password", crate::testing::PASSWORD),
            ("new_password", CHOSEN),
            ("repeated", CHOSEN),
        ];
        posted.work().await;
        amina.post("/account/password", &fields).await.is(303);
        posted.work().await;
        let told: Vec<_> = posted.smtp.messages().split_off(1);
        let to = ["To: amina@bzou.example", "To: amina@azilal.example"];
        assert_eq!(told.len(), 2);
        assert!(told.iter().zip(to).all(|(letter, to)| letter.contains(to)), "{told:?}");
        assert!(posted.read()[1].contains("العنوان"), "{:?}", posted.read());
    })
    .await;
}
