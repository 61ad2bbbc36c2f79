//! Stories of accounts: signing in, slips, roles, delegations, the second factor, and the language.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod authenticator;
mod factor;
mod grants;
mod invite;
mod logs;
mod migration;
mod mail;
mod mine;
mod passkey;
mod provider;
mod password;
mod sealed;
mod session;
mod speak;
mod things;

use crate::testing::{Answer, Browser, TestApp};

/// The identifier of somebody of the world.
async fn account(app: &TestApp, login: &str) -> String {
    let tx = app.server.db.read().await.unwrap();
    let found = crate::foundation::accounts::by_login(&tx, login).await.unwrap().unwrap();
    found.id.to_string()
}

/// Invites Hasna, or who has this login, with this role; answers the page with the code.
async fn invite(browser: &Browser, login: &str, role: &str, place: &str) -> Answer {
    let fields =
        [("login", login), ("name", "Hasna"), ("lang", "ar"), ("role", role), ("place", place)];
    let page = browser.post("/accounts", &fields).await;
    page.is(200);
    page
}

/// The code that a page shows once.
fn code_in(page: &Answer) -> String {
    let text = page.is(200).text();
    let code = text.split("name=\"code\" value=\"").nth(1).unwrap();
    code.split('"').next().unwrap().to_owned()
}
