//! The stories of the desk, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod receive;
mod ask;
mod work;
mod rate;
mod figures;
mod time;
mod set_terms;
mod merged;

use crate::testing::{Browser, TestApp};
use kit_db::{Reads, sql};

/// What Amina writes down at the counter.
const CASE: [(&str, &str); 10] = [
    ("kind", "question"),
    ("channel", "counter"),
    ("theme", "training"),
    ("place", "05.081.03.09"),
    ("subject", "متى تسلم شهادات دورة المحاسبة؟"),
    ("text", "شارك أعضاء التعاونية في دورة يونيو ولم يتوصلوا بها."),
    ("name", "إيجة أوعتو"),
    ("answer_by", "phone"),
    ("contact", "0661-23-45-67"),
    ("lang", "ar"),
];

/// What somebody types on the public form.
const ASKED: [(&str, &str); 6] = [
    ("kind", "complaint"),
    ("theme", "projects"),
    ("place", "05.081"),
    ("subject", "Deuxième tranche non versée"),
    ("text", "La coopérative attend depuis mai."),
    ("answer_by", "page"),
];

/// Fields with some typed otherwise.
fn with<'a>(
    fields: &[(&'a str, &'a str)],
    other: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let kept = fields.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

/// Writes a case down today and answers its identifier.
async fn received(browser: &Browser, other: &[(&str, &str)]) -> String {
    let today = [("received_on", "2026-11-22")];
    let answer = browser.post("/cases", &with(&with(&CASE, &today), other)).await;
    answer.is(303);
    answer.made().to_owned()
}

/// The number and the code of a case.
async fn known_by(app: &TestApp, id: &str) -> (String, String) {
    let id: uuid::Uuid = id.parse().unwrap();
    let tx = app.server.db.read().await.unwrap();
    let number = tx.value(sql!("select number from cases where id = $1", id)).await.unwrap();
    let code = tx.value(sql!("select code from cases where id = $1", id)).await.unwrap();
    (number.unwrap(), code.unwrap())
}

/// The one case that there is.
async fn only(app: &TestApp) -> String {
    let tx = app.server.db.read().await.unwrap();
    let id: Option<uuid::Uuid> = tx.value(sql!("select id from cases")).await.unwrap();
    id.unwrap().to_string()
}

/// The identifier of an account.
async fn account(app: &TestApp, login: &str) -> String {
    let tx = app.server.db.read().await.unwrap();
    let id: Option<uuid::Uuid> =
        tx.value(sql!("select id from accounts where login = $1", login)).await.unwrap();
    id.unwrap().to_string()
}
