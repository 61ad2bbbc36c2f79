//! The stories of training, through HTTP, on both engines: the session of Tabant and the people in it, who are invented.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod agenda;
mod codes;
mod count;
mod edit;
mod enrol;
mod life;
mod line;
mod list;
mod mark;
mod nominate;
mod papers;
mod plan;
mod seats;
mod segment;

use crate::{
    foundation::{people::PersonId, search},
    testing::{Answer, Browser, TestApp},
};
use kit_db::sql;
use kit_lang::{Lang, sort_key};

const TABANT: &str = "05.081.03.09";

/// What Amina types for the session of Tabant.
const DRAFT: [(&str, &str); 8] = [
    ("title_ar", "إعداد المشاريع الصغرى"),
    ("title_fr", "Montage des petits projets"),
    ("place", TABANT),
    ("venue_ar", "مركز التربية والتكوين"),
    ("starts_on", "2011-07-14"),
    ("ends_on", "2011-07-17"),
    ("module_ar", "هندسة المشاريع"),
    ("certificate_percent", "80"),
];

/// The draft with some fields typed otherwise.
fn draft_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = DRAFT.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

/// Plans the session of Tabant and answers its identifier.
async fn tabant(browser: &Browser) -> String {
    let answer = browser.post("/sessions", &DRAFT).await;
    answer.is(303);
    answer.made().to_owned()
}

/// A person whom the slice of people would have registered.
async fn person(app: &TestApp, ar: &str, fr: &str, sex: &str, place: &str) -> PersonId {
    let now = app.server.now();
    let id = PersonId::new(now);
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into people (id, name_ar, name_fr, sex, birth_year, place, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        id,
        ar,
        fr,
        sex,
        1985_i64,
        place,
        sort_key(Lang::Ar, ar),
        sort_key(Lang::Fr, fr),
        now,
    ))
    .await
    .unwrap();
    search::index(&mut tx, "person", id, &[ar, fr]).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn enrol(browser: &Browser, session: &str, person: PersonId) -> Answer {
    let person = person.to_string();
    let fields = [("person", person.as_str()), ("capacity", "participant")];
    browser.post(&format!("/sessions/{session}/people"), &fields).await
}

/// The identifiers before `:1` in the grid, in the order of its rows.
async fn registrations(browser: &Browser, session: &str) -> Vec<String> {
    let page = browser.get(&format!("/sessions/{session}/attendance")).await;
    page.is(200);
    let text = page.text();
    let cells = text.split("name=\"cycle\" value=\"").skip(1);
    let cells = cells.filter_map(|cell| cell.split('"').next()?.strip_suffix(":1"));
    cells.map(str::to_owned).collect()
}
