//! Browsers in which people of every role are signed in.

use super::super::super::{Browser, TestApp};
use crate::foundation::accounts::{Role, Thing};
use kit_db::{new_uuid, sql};
use sha2::{Digest, Sha256};

/// A browser in which somebody with this role in this place is signed in.
pub async fn signed_in(test: &TestApp, role: Role, place: &str) -> Browser {
    signed_in_for(test, role, place, None).await
}

/// The same, with the role for one thing of the place only.
pub async fn signed_in_for(
    test: &TestApp,
    role: Role,
    place: &str,
    thing: Option<Thing>,
) -> Browser {
    let browser = test.browser("").await;
    if role == Role::Visitor {
        return browser;
    }
    let now = test.server.now();
    let (account, token) = (new_uuid(now), token(role, place, thing));
    let mut tx = test.server.db.write().await.unwrap();
    let login = token.as_str();
    let insert = sql!(
        "insert into accounts (id, login, name, password, lang, made_at)
         values ($1, $2, $2, '', 'ar', $3)",
        account,
        login,
        now,
    );
    tx.run(insert).await.unwrap();
    tx.run(sql!(
        "insert into grants (id, account, role, place, from_on, thing_kind, thing_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
        new_uuid(now),
        account,
        role,
        place,
        now.date_naive(),
        thing.map(|thing| thing.kind.as_str()),
        thing.map(|thing| thing.id),
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into web_sessions (token, id, account, csrf, stage, made_at, seen_at, idle_minutes,
                                   idle_ends_at, ends_at, address, agent)
         values ($1, $2, $3, 'held', 'open', $4, $4, 60, $5, $5, '', '')",
        Sha256::digest(hex(&token)).to_vec(),
        new_uuid(now),
        account,
        now,
        now + chrono::Duration::hours(1),
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
    browser.hold(&hex(&token), "held");
    browser
}

/// Another browser in which the same somebody is signed in already.
pub async fn again(role: Role, place: &str, test: &TestApp) -> Browser {
    let browser = test.browser("").await;
    browser.hold(&hex(&token(role, place, None)), "held");
    browser
}

fn token(role: Role, place: &str, thing: Option<Thing>) -> String {
    let alone = thing.map(|thing| thing.to_string()).unwrap_or_default();
    format!("{} {place} {alone}", role.as_str())
}

/// A token as a cookie can carry it.
fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}
