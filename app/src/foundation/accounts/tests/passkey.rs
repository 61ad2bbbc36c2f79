//! Passkeys: added, used at the door alone and after the password, copied, lost.

use super::{account, authenticator::Device};
use crate::{
    app,
    foundation::{
        Config, Server,
        accounts::permissions::{ADD_PASSKEY, REMOVE_PASSKEY},
    },
    testing::{Answer, Browser, PASSWORD, TestApp, on_both_engines},
};
use chrono::Duration;
use serde_json::Value;
use std::sync::Arc;

const ORIGIN: &str = "https://qurb.example.org";
const AMINA: [(&str, &str); 2] = [("login", "amina"), ("password", PASSWORD)];

/// The same program at an address that has a name.
fn named(app: &TestApp) -> Browser {
    let config = Config { public_url: ORIGIN.into(), ..(*app.server.config).clone() };
    Browser::new(app::router(Server { config: Arc::new(config), ..app.server.clone() }))
}

async fn amina(app: &TestApp) -> Browser {
    let browser = named(app);
    browser.sign_in("amina", PASSWORD).await;
    browser
}

fn asked(answer: &Answer) -> (String, Value) {
    let told: Value = serde_json::from_str(&answer.is(200).text()).unwrap();
    (told["ceremony"].as_str().unwrap().to_owned(), told["question"].clone())
}

/// Adds a passkey to the account that is signed in here; answers what the page answered.
async fn added(browser: &Browser, device: &mut Device, name: &str) -> Answer {
    let fields = [("name", name), ("password", PASSWORD)];
    let (ceremony, question) = asked(&browser.post("/account/passkeys/questions", &fields).await);
    let answer = device.create(&question);
    let fields = [("name", name), ("ceremony", &*ceremony), ("answer", &*answer)];
    browser.post("/account/passkeys", &fields).await
}

/// Shows a passkey at the door.
async fn shown(browser: &Browser, device: &mut Device, back: &str) -> Answer {
    let (ceremony, question) = asked(&browser.post("/sign-in/passkey/questions", &[]).await);
    let answer = device.get(&question);
    let fields = [("ceremony", &*ceremony), ("answer", &*answer), ("back", back)];
    browser.post("/sign-in/passkey", &fields).await
}

#[tokio::test]
async fn a_passkey_is_added_with_codes_and_opens_the_door_without_a_login() {
    on_both_engines(async |app| {
        let browser = amina(app).await;
        let mut device = Device::new(ORIGIN);
        // An open screen is not enough.
        let fields = [("name", "هاتف أمينة"), ("password", "pas le bon")];
        let refused = browser.post("/account/passkeys/questions", &fields).await;
        refused.is(422).has("error").lacks("question");
        added(&browser, &mut device, "هاتف أمينة").await.is(200).has("class=\"ltr\"");
        let mut other = Device::new(ORIGIN);
        let answer = added(&browser, &mut other, "حاسوب المكتب").await;
        assert_eq!(answer.is(303).location(), "/account/passkeys");
        browser.get("/account/passkeys").await.is(200).has("هاتف أمينة").has("لم يُستعمل بعد");
        let door = named(app);
        door.get("/sign-in").await.is(200).has("data-passkey=\"get\"").has(ORIGIN);
        let answer = shown(&door, &mut device, "/people").await;
        assert_eq!(answer.is(303).location(), "/people");
        door.get("/people").await.is(200);
        browser.get("/account/passkeys").await.has("استُعمل في");
        assert_eq!(app.done(ADD_PASSKEY).await, 2);
        let id = account(app, "amina").await;
        let told = app.journal(id).await;
        assert!(told.contains(&"account.add_passkey by Amina".to_owned()), "{told:?}");
    })
    .await;
}

#[tokio::test]
async fn after_the_password_a_passkey_is_the_second_factor_and_figures_are_not_set_up_there() {
    on_both_engines(async |app| {
        let browser = amina(app).await;
        let mut device = Device::new(ORIGIN);
        let page = added(&browser, &mut device, "هاتف").await;
        let text = page.is(200).text();
        let code = text.split("<b class=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
        let door = named(app);
        let answer = door.post("/sign-in", &[AMINA[0], AMINA[1], ("back", "/people")]).await;
        assert_eq!(answer.is(303).location(), "/sign-in/factor?back=%2Fpeople");
        let page = door.get("/sign-in/factor?back=%2Fpeople").await;
        page.is(200).has("data-passkey=\"get\"").lacks("name=\"secret\"");
        // Whoever has the password alone does not set up figures of their own here.
        let own = [("secret", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), ("figures", "000000")];
        door.post("/sign-in/factor", &own).await.is(422).lacks("name=\"secret\"");
        // The passkey of another account does not serve.
        let karim = named(app);
        karim.sign_in("karim", PASSWORD).await;
        let mut other = Device::new(ORIGIN);
        added(&karim, &mut other, "هاتف كريم").await.is(200);
        shown(&door, &mut other, "/").await.is(422);
        let answer = shown(&door, &mut device, "/people").await;
        assert_eq!(answer.is(303).location(), "/people");
        door.get("/people").await.is(200);
        // The device is lost: a code opens once.
        for status in [303, 422] {
            let door = named(app);
            door.post("/sign-in", &AMINA).await.is(303);
            door.post("/sign-in/factor", &[("figures", code)]).await.is(status);
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_serves_once_in_time_from_this_site_and_from_no_copy() {
    on_both_engines(async |app| {
        let browser = amina(app).await;
        let mut device = Device::new(ORIGIN);
        added(&browser, &mut device, "هاتف").await.is(200);
        let door = named(app);
        let (ceremony, question) = asked(&door.post("/sign-in/passkey/questions", &[]).await);
        let answer = device.get(&question);
        let fields = [("ceremony", &*ceremony), ("answer", &*answer)];
        door.post("/sign-in/passkey", &fields).await.is(303);
        named(app).post("/sign-in/passkey", &fields).await.is(422).has("لا يفتح أي حساب هنا");
        // Too late.
        let door = named(app);
        let (ceremony, question) = asked(&door.post("/sign-in/passkey/questions", &[]).await);
        let answer = device.get(&question);
        app.pass(Duration::minutes(6));
        let fields = [("ceremony", &*ceremony), ("answer", &*answer)];
        door.post("/sign-in/passkey", &fields).await.is(422);
        // A false page, a device that nobody unlocked, a copy whose counter stood still, somebody's own invention.
        device.origin = "https://qurb.example.net".into();
        shown(&named(app), &mut device, "/").await.is(422);
        device.origin = ORIGIN.into();
        let unlocked = std::mem::replace(&mut device.flags, super::authenticator::TOUCHED);
        shown(&named(app), &mut device, "/").await.is(422);
        device.flags = unlocked;
        shown(&named(app), &mut device, "/").await.is(303);
        device.counter -= 2;
        shown(&named(app), &mut device, "/").await.is(422);
        shown(&named(app), &mut Device::new(ORIGIN), "/").await.is(422);
        named(app).post("/sign-in/passkey", &[("answer", "{}")]).await.is(422);
        // An account that was closed.
        device.counter += 2;
        let nadia = app.browser("nadia").await;
        let disabling = format!("/accounts/{}/disabling", account(app, "amina").await);
        nadia.post(&disabling, &[]).await.is(303);
        shown(&named(app), &mut device, "/").await.is(422);
    })
    .await;
}

#[tokio::test]
async fn a_passkey_is_removed_by_its_person_with_the_password_and_all_go_at_the_counter() {
    on_both_engines(async |app| {
        let browser = amina(app).await;
        let (mut device, mut other) = (Device::new(ORIGIN), Device::new(ORIGIN));
        added(&browser, &mut device, "هاتف قديم").await.is(200);
        app.pass(Duration::minutes(1));
        added(&browser, &mut other, "مفتاح").await.is(303);
        let page = browser.get("/account/passkeys").await.text();
        let removal = page.split("href=\"/account/passkeys/").nth(1).unwrap();
        let removal = format!("/account/passkeys/{}", removal.split('"').next().unwrap());
        browser.get(&removal).await.is(200).has("هاتف قديم");
        browser.post(&removal, &[("password", "pas le bon")]).await.is(422);
        // Of another account it does not exist.
        let karim = named(app);
        karim.sign_in("karim", PASSWORD).await;
        karim.get(&removal).await.is(404);
        karim.post(&removal, &[("password", PASSWORD)]).await.is(404);
        browser.post(&removal, &[("password", PASSWORD)]).await.is(303);
        shown(&named(app), &mut device, "/").await.is(422);
        shown(&named(app), &mut other, "/").await.is(303);
        assert_eq!(app.done(REMOVE_PASSKEY).await, 1);
        let nadia = app.browser("nadia").await;
        let codes = format!("/accounts/{}/codes", account(app, "amina").await);
        nadia.post(&codes, &[]).await.is(200);
        shown(&named(app), &mut other, "/").await.is(422);
    })
    .await;
}

#[tokio::test]
async fn where_passkeys_cannot_be_used_the_pages_say_why() {
    on_both_engines(async |app| {
        // The public address of the tests is figures.
        let browser = app.browser("amina").await;
        let page = browser.get("/account/passkeys").await;
        page.is(200).has("http://127.0.0.1:8080").has("المفتاح يرتبط باسم").lacks("data-passkey");
        browser.post("/account/passkeys/questions", &[]).await.is(409);
        app.get("/sign-in").await.is(200).lacks("data-passkey");
    })
    .await;
}

#[tokio::test]
async fn who_sees_names_satisfies_what_is_asked_with_a_passkey_too() {
    on_both_engines(async |app| {
        let second_factor = Some(Duration::days(14));
        let config = Config { public_url: ORIGIN.into(), second_factor, ..Config::default() };
        let server = Server { config: Arc::new(config), ..app.server.clone() };
        let browser = Browser::new(app::router(server.clone()));
        browser.sign_in("amina", PASSWORD).await;
        browser.get("/account").await.is(200).has("فعّل العامل الثاني قبل");
        let mut device = Device::new(ORIGIN);
        added(&browser, &mut device, "هاتف").await.is(200);
        browser.get("/account").await.is(200).lacks("فعّل العامل الثاني قبل");
        app.pass(Duration::days(15));
        let door = Browser::new(app::router(server.clone()));
        door.post("/sign-in", &AMINA).await.is(303);
        door.get("/sign-in/factor").await.is(200).lacks("name=\"secret\"");
        shown(&door, &mut device, "/").await.is(303);
        door.get("/").await.is(200);
    })
    .await;
}

#[tokio::test]
async fn asked_at_the_door_a_first_passkey_lets_in() {
    on_both_engines(async |app| {
        let second_factor = Some(Duration::zero());
        let config = Config { public_url: ORIGIN.into(), second_factor, ..Config::default() };
        let server = Server { config: Arc::new(config), ..app.server.clone() };
        let door = Browser::new(app::router(server.clone()));
        // Without the password nobody is asked for a key of their own.
        let nobody = door.post("/sign-in/factor/passkeys/questions", &[("name", "هاتف")]).await;
        nobody.is(422);
        door.post("/sign-in", &AMINA).await.is(303);
        door.get("/sign-in/factor").await.is(200).has("/sign-in/factor/passkeys/questions");
        door.post("/sign-in/factor/passkeys/questions", &[("name", "")]).await.is(422);
        let name = ("name", "هاتف أمينة");
        let ask = "/sign-in/factor/passkeys/questions";
        let (ceremony, question) = asked(&door.post(ask, &[name]).await);
        let mut device = Device::new(ORIGIN);
        device.create(&question);
        let wrong = [name, ("ceremony", &*ceremony), ("answer", "{}")];
        door.post("/sign-in/factor/passkeys", &wrong).await.is(422).has("name=\"secret\"");
        door.get("/people").await.is(303);
        let (ceremony, question) = asked(&door.post(ask, &[name]).await);
        let right = [name, ("ceremony", &*ceremony), ("answer", &*device.create(&question))];
        let page = door.post("/sign-in/factor/passkeys", &right).await;
        page.is(200).has("<b class=\"ltr\">");
        door.get("/people").await.is(200);
        // From now on it is shown: to set up another at the door would let in whoever has the password.
        let thief = Browser::new(app::router(server));
        thief.post("/sign-in", &AMINA).await.is(303);
        thief.get("/sign-in/factor").await.is(200).lacks("factor/passkeys/questions");
        thief.post(ask, &[name]).await.is(422);
    })
    .await;
}
