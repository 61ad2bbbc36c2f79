//! The stories of receptions, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod sign_up;
mod door;
mod list;
mod time;

use crate::testing::{Browser, TestApp};
use kit_db::{Reads, sql, uuid::Uuid};

/// A forum of the province from the day of the tests, Sunday 22 November 2026, to the next.
async fn forum(amina: &Browser) -> String {
    let forum = [
        ("kind", "forum"),
        ("title_ar", "الملتقى الإقليمي للتواصل عن قرب"),
        ("title_fr", "Forum provincial de communication de proximité"),
        ("place", "05.081"),
        ("starts_on", "2026-11-22"),
        ("ends_on", "2026-11-23"),
    ];
    amina.post("/events", &forum).await.is(303).made().to_owned()
}

/// The same, and everybody may sign up for so many seats.
async fn opened(amina: &Browser, seats: &str) -> String {
    let id = forum(amina).await;
    let terms = [("closes_on", "2026-11-22"), ("seats", seats)];
    amina.post(&format!("/events/{id}/reception"), &terms).await.is(303);
    id
}

/// Signs up on the public form and answers the address of the badge.
async fn signs_up(visitor: &Browser, id: &str, name: &str, phone: &str) -> String {
    let fields = [("name", name), ("phone", phone), ("sex", "f"), ("place", "05.081.03.09")];
    let answer = visitor.post(&format!("/join/{id}"), &fields).await;
    answer.is(303);
    answer.location().to_owned()
}

/// The identifier of the badge of this number.
async fn badge(app: &TestApp, no: i64) -> String {
    let tx = app.server.db.read().await.unwrap();
    let id: Option<Uuid> = tx.value(sql!("select id from badges where no = $1", no)).await.unwrap();
    id.unwrap().to_string()
}

async fn count(app: &TestApp, query: &str) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    tx.count(kit_db::Sql::new(query).query()).await.unwrap()
}
