//! Signing in at a real provider of OpenID Connect: canaille, in Python, which this test starts beside the program.

mod directory;

use super::{account, code_in, invite};
use crate::{
    app,
    foundation::{
        Config, Server,
        accounts::{
            permissions::{LINK, UNLINK},
            provider::{Provider, Settings},
        },
    },
    testing::{Answer, Browser, PASSWORD, TestApp, on_both_engines},
};
use chrono::{Duration, Utc};
use directory::Directory;
use std::sync::Arc;
use url::Url;

const HOME: &str = "https://qurb.example.org";

fn provider(issuer: &str) -> Arc<Provider> {
    let settings = Settings {
        issuer: Url::parse(issuer).unwrap(),
        client: "qurb".into(),
        secret: Some("a-secret-for-a-test".into()),
        label: Some("دليل الإقليم".into()),
        authority: None,
    };
    Arc::new(Provider::new(settings).unwrap())
}

/// The program beside this provider. The provider goes by the clock of the machine, and so does this program, `ahead` of it.
fn beside(app: &TestApp, issuer: &str, ahead: Duration) -> impl Fn() -> Browser + use<> {
    let provider = Some(provider(issuer));
    let config = Config { public_url: HOME.into(), provider, ..(*app.server.config).clone() };
    #[allow(clippy::disallowed_methods)]
    let clock = Arc::new(move || Utc::now() + ahead);
    let router = app::router(Server { config: Arc::new(config), clock, ..app.server.clone() });
    move || Browser::new(router.clone())
}

/// Goes from the door to the provider and back, as somebody there; answers what the program says in the end.
async fn by(browser: &Browser, directory: &Directory, who: &str, back: &str) -> Answer {
    let out = browser.get(&format!("/sign-in/provider?back={back}")).await;
    let home = directory.walk(out.is(303).location(), who).await;
    browser.get(&home).await
}

/// The address that a page leads on to.
fn onward(page: &Answer) -> String {
    let text = page.is(200).text();
    let href = text.split("class=\"button strong\" href=\"").nth(1).unwrap();
    href.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&")
}

/// Links whoever is signed in here to somebody of the provider.
async fn linked(browser: &Browser, directory: &Directory, who: &str) -> Answer {
    let page = browser.post("/account/provider", &[("password", PASSWORD)]).await;
    let home = directory.walk(&onward(&page), who).await;
    browser.get(&home).await
}

/// A browser that came in without a password learns the token of its forms.
async fn with_forms(browser: &Browser) {
    let page = browser.get("/account").await.is(200).text();
    let csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    browser.hold(&browser.cookies()["qurb_session"], csrf);
}

#[tokio::test]
async fn a_real_provider_lets_in_whom_it_vouches_for() {
    let directory = Directory::start(&format!("{HOME}/sign-in/provider/answer")).await;
    on_both_engines(async |app| {
        let browser = beside(app, &directory.issuer, Duration::zero());
        only_who_is_linked_comes_in(app, &directory, &browser).await;
        nobody_comes_back_in_place_of_another(app, &directory, &browser).await;
        a_slip_is_accepted_with_it(app, &directory, &browser).await;
        its_clock_may_differ_a_little(app, &directory).await;
        a_link_is_taken_away(app, &directory, &browser).await;
    })
    .await;
}

async fn only_who_is_linked_comes_in(
    app: &TestApp,
    directory: &Directory,
    browser: &impl Fn() -> Browser,
) {
    let stranger = browser();
    stranger.get("/sign-in").await.is(200).has("دليل الإقليم");
    // Her e-mail is that of an account: it opens nothing.
    by(&stranger, directory, "amina", "/people").await.is(422).has("لا حساب هنا مرتبط به");
    let amina = browser();
    amina.sign_in("amina", PASSWORD).await;
    amina.post("/account/provider", &[("password", "pas le bon")]).await.is(422);
    let answer = linked(&amina, directory, "amina").await;
    assert_eq!(answer.is(303).location(), "/account/provider");
    amina.get("/account/provider").await.is(200).has("amina@azilal.example");
    let door = browser();
    let answer = by(&door, directory, "amina", "/people").await;
    assert_eq!(answer.is(303).location(), "/people");
    door.get("/people").await.is(200);
    let karim = browser();
    karim.sign_in("karim", PASSWORD).await;
    linked(&karim, directory, "amina").await.is(409).has("مرتبطة بحساب آخر");
    assert_eq!(app.done(LINK).await, 1);
}

async fn nobody_comes_back_in_place_of_another(
    app: &TestApp,
    directory: &Directory,
    browser: &impl Fn() -> Browser,
) {
    let door = browser();
    let out = door.get("/sign-in/provider").await;
    let home = directory.walk(out.is(303).location(), "amina").await;
    // Another browser, which was sent this address.
    browser().get(&home).await.is(422).has("لا توافق أي خروج");
    door.get(&home).await.is(303);
    door.get(&home).await.is(422);
    // Who cancels there.
    let out = door.get("/sign-in/provider").await;
    let state = Url::parse(out.is(303).location()).unwrap();
    let state = state.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let cancelled = format!("/sign-in/provider/answer?error=access_denied&state={state}");
    door.get(&cancelled).await.is(422).has("لم يضمنك الدليل");
    // An answer to another question.
    let out = door.get("/sign-in/provider").await;
    let home = directory.walk(out.is(303).location(), "amina").await;
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(kit_db::sql!("update provider_visits set nonce = 'another'")).await.unwrap();
    tx.commit().await.unwrap();
    door.get(&home).await.is(422).has("لم نتمكن من التحقق");
}

async fn a_slip_is_accepted_with_it(
    app: &TestApp,
    directory: &Directory,
    browser: &impl Fn() -> Browser,
) {
    let nadia = browser();
    nadia.sign_in("nadia", PASSWORD).await;
    let code = code_in(&invite(&nadia, "hasna", "reader", "05.081").await);
    let door = browser();
    let wrong = [("login", "hasna"), ("code", "AAAA-AAAA-AAAA")];
    door.post("/invitation/provider", &wrong).await.is(422);
    let right = [("login", "hasna"), ("code", code.as_str())];
    let page = door.post("/invitation/provider", &right).await;
    let home = directory.walk(&onward(&page), "hasna").await;
    assert_eq!(door.get(&home).await.is(303).location(), "/");
    door.get("/").await.is(200);
    // The slip opens nothing any more, and the provider does.
    browser().post("/invitation/provider", &right).await.is(422);
    let again = browser();
    by(&again, directory, "hasna", "/").await.is(303);
    let id = account(app, "hasna").await;
    let did = app.journal(&id).await;
    assert!(did.contains(&"account.link by Hasna".to_owned()), "{did:?}");
    // It is her only way in; a closed account has none.
    with_forms(&again).await;
    again.post("/account/provider/removal", &[]).await.is(409);
    nadia.post(&format!("/accounts/{id}/disabling"), &[]).await.is(303);
    by(&browser(), directory, "hasna", "/").await.is(422);
}

async fn its_clock_may_differ_a_little(app: &TestApp, directory: &Directory) {
    for (minutes, status) in [(-1, 303), (1, 303), (-10, 422), (24 * 60 * 30, 422)] {
        let browser = beside(app, &directory.issuer, Duration::minutes(minutes))();
        let answer = by(&browser, directory, "amina", "/").await;
        assert_eq!(answer.status, status, "{minutes} minutes: {}", answer.text());
    }
}

async fn a_link_is_taken_away(
    app: &TestApp,
    directory: &Directory,
    browser: &impl Fn() -> Browser,
) {
    let amina = browser();
    amina.sign_in("amina", PASSWORD).await;
    amina.post("/account/provider/removal", &[]).await.is(303);
    by(&browser(), directory, "amina", "/").await.is(422);
    assert_eq!(app.done(UNLINK).await, 1);
}

#[tokio::test]
async fn when_the_provider_is_down_the_password_still_opens() {
    on_both_engines(async |app| {
        // Nothing listens there.
        let browser = beside(app, "http://127.0.0.1:9", Duration::zero())();
        browser.get("/sign-in/provider").await.is(422).has("الدليل لا يجيب الآن");
        browser.sign_in("amina", PASSWORD).await;
        browser.post("/account/provider", &[("password", PASSWORD)]).await.is(422);
        // A site without one shows no button.
        app.get("/sign-in").await.is(200).lacks("/sign-in/provider");
        app.get("/sign-in/provider").await.is(409);
    })
    .await;
}
