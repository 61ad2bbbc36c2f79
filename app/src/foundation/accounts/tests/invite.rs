//! From the slip to the first page, and what a slip does not open.

use super::{code_in, invite};
use crate::{
    foundation::accounts::permissions::{ACCEPT, GRANT, HAND_OUT, INVITE},
    testing::on_both_engines,
};
use chrono::Duration;

const CHOSEN: &str = "quatre mulets sur la piste";

fn accept<'a>(login: &'a str, code: &'a str) -> [(&'a str, &'a str); 4] {
    [("login", login), ("code", code), ("new_password", CHOSEN), ("repeated", CHOSEN)]
}

#[tokio::test]
async fn a_coordinator_invites_somebody_who_opens_their_account_with_the_slip() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        nadia.get("/accounts/new").await.is(200).has("training_officer").lacks("administrator");
        let page = invite(&nadia, "hasna@azilal.example", "training_officer", "05.081").await;
        let code = code_in(&page);
        page.is(200).has("hasna@azilal.example").has("/invitation");
        nadia.get("/accounts?state=invited").await.has("Hasna").has("ينتظر القسيمة");
        // Nobody signs in before, and the code is not a password.
        let door = app.browser("").await;
        for password in ["", code.as_str()] {
            let fields = [("login", "hasna@azilal.example"), ("password", password)];
            door.post("/sign-in", &fields).await.is(422);
        }
        let small = code.to_lowercase().replace('-', " ");
        door.get("/invitation").await.is(200);
        let answer = door.post("/invitation", &accept(" Hasna@azilal.example", &small)).await;
        assert_eq!(answer.is(303).location(), "/");
        door.get("/").await.is(200).has("Hasna");
        door.get("/people/new").await.is(200);
        // A code works once.
        let other = app.browser("").await;
        let again = other.post("/invitation", &accept("hasna@azilal.example", &code)).await;
        again.is(422).has("لا يتوافقان").lacks(CHOSEN);
        let fields = [("login", "hasna@azilal.example"), ("password", CHOSEN)];
        app.browser("").await.post("/sign-in", &fields).await.is(303);
        for (verb, times) in [(INVITE, 1), (ACCEPT, 1)] {
            assert_eq!(app.done(verb).await, times, "{}", verb.name);
        }
        assert_eq!(app.done(GRANT).await, 6, "five of the world, and this one");
    })
    .await;
}

#[tokio::test]
async fn a_slip_is_a_paper_while_its_code_is_on_the_screen() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let page = invite(&nadia, "hasna@azilal.example", "reader", "05.081").await;
        let text = page.text();
        let print = text.split("action=\"").find(|rest| rest.starts_with("/accounts/")).unwrap();
        let print = print.split('"').next().unwrap();
        let paper = nadia.post(print, &[("code", &code_in(&page))]).await;
        assert!(paper.is(200).bytes.starts_with(b"%PDF"));
        nadia.post(print, &[("code", "AAAA-BBBB-CCCC")]).await.is(409);
        nadia.post(print, &[]).await.is(409);
    })
    .await;
}

#[tokio::test]
async fn a_slip_is_good_for_a_week_and_the_last_one_alone() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let first = code_in(&invite(&salma, "hasna", "reader", "05.081").await);
        let list = salma.get("/accounts?q=hasna").await.text();
        let id = list
            .split("/accounts/")
            .find_map(|rest| rest.split('"').next().filter(|id| id.len() == 36));
        let codes = format!("/accounts/{}/codes", id.unwrap());
        salma.get(&codes).await.is(200);
        let second = code_in(&salma.post(&codes, &[]).await);
        let door = app.browser("").await;
        door.post("/invitation", &accept("hasna", &first)).await.is(422);
        app.pass(Duration::days(7));
        door.post("/invitation", &accept("hasna", &second)).await.is(422).has("انتهت مدته");
        assert_eq!(app.done(HAND_OUT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_new_code_at_the_counter_ends_every_session() {
    on_both_engines(async |app| {
        let (nadia, amina) = (app.browser("nadia").await, app.browser("amina").await);
        let codes = format!("/accounts/{}/codes", super::account(app, "amina").await);
        let code = code_in(&nadia.post(&codes, &[]).await);
        assert!(amina.get("/").await.location().starts_with("/sign-in"));
        let door = app.browser("").await;
        door.post("/invitation", &accept("amina", &code)).await.is(303);
        door.get("/").await.is(200).has("Amina");
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_wrong_comes_back_and_codes_are_not_tried_without_end() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let fields = [
            ("login", "amina"),
            ("name", "Une autre"),
            ("lang", "fr"),
            ("role", "reader"),
            ("place", "05.081"),
        ];
        nadia.post("/accounts", &fields).await.is(422).has("هذا المعرف مستعمل").has("Une autre");
        for (field, wrong, told) in [
            ("login", "a b", "بلا فراغات"),
            ("role", "administrator", "ليس من الاختيارات"),
            ("place", "07.427", "ليس من الاختيارات"),
            ("role", "regional_coordinator", "من هذا النوع"),
        ] {
            let typed = fields.map(|(name, value)| {
                (
                    name,
                    if name == field {
                        wrong
                    } else if name == "login" {
                        "hasna"
                    } else {
                        value
                    },
                )
            });
            nadia.post("/accounts", &typed).await.is(422).has(told);
        }
        let code = code_in(&invite(&nadia, "hasna", "reader", "05.081").await);
        let door = app.browser("").await;
        let weak = [
            ("login", "hasna"),
            ("code", &*code),
            ("new_password", "1234567890"),
            ("repeated", "1234567890"),
        ];
        door.post("/invitation", &weak).await.is(422).has("يسهل تخمين");
        let differs = [
            ("login", "hasna"),
            ("code", &*code),
            ("new_password", CHOSEN),
            ("repeated", "autre chose"),
        ];
        door.post("/invitation", &differs).await.is(422).has("مختلفتان");
        for _ in 0..5 {
            door.post("/invitation", &accept("hasna", "2222-3333-4444")).await.is(422);
        }
        door.post("/invitation", &accept("hasna", &code)).await.is(429);
    })
    .await;
}
