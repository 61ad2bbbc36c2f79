//! Stories of sheets, through the doors, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod assign;
mod check;
mod files;
mod guests;
mod resolve;
mod speed;
mod undo;
mod write;

use super::{Counts, Import, find};
use crate::{
    foundation::{
        events::{self, EventId, ImportId, NewEvent, Period},
        people::{self, NewPerson, PersonId, Sex},
    },
    testing::{Answer, Browser, TestApp},
};
use chrono::NaiveDate;
use kit_db::{Reads, sql};
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook};

/// The session of Tabant, planned, in which nobody is yet.
async fn session(app: &TestApp) -> EventId {
    let cx = app.cx("amina").await;
    let mut tx = cx.write().await.unwrap();
    let id = EventId::new(cx.now);
    let day = |day| NaiveDate::from_ymd_opt(2011, 7, day).unwrap();
    let new = NewEvent {
        kind: "session",
        title_ar: "دورة تكوينية حول إعداد المشاريع الصغرى".into(),
        title_fr: "Session sur la préparation des micro-projets".into(),
        place: "05.081.03.09".into(),
        venue_ar: String::new(),
        venue_fr: String::new(),
        period: Period::between(day(14), day(17)),
        series: None,
        ordinal: None,
    };
    events::insert(&cx, &mut tx, id, &new, &[]).await.unwrap();
    let planned = sql!("insert into training_sessions (event, state) values ($1, 'planned')", id);
    tx.run(planned).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn set_state(app: &TestApp, session: EventId, state: &'static str) {
    let mut tx = app.server.db.write().await.unwrap();
    let set = sql!("update training_sessions set state = $2 where event = $1", session, state);
    tx.run(set).await.unwrap();
    tx.commit().await.unwrap();
}

/// Somebody who is in the register already.
async fn known(app: &TestApp, name_ar: &str, name_fr: &str, sex: Sex, year: i64) -> PersonId {
    let cx = app.cx("amina").await;
    let mut tx = cx.write().await.unwrap();
    let new = NewPerson {
        name_ar: name_ar.into(),
        name_fr: name_fr.into(),
        sex: Some(sex),
        birth_year: Some(year),
        place: "05.081.03.09".into(),
        phone: None,
        email: None,
    };
    let id = people::register(&cx, &mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A workbook of one sheet; each row's cells are parted by bars, as in `خديجة أوحدو|f|1985`.
fn workbook(titles: &[&str], headings: &str, rows: &[&str]) -> Vec<u8> {
    let created = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(9, 0, 0).unwrap();
    let title = "لائحة المشاركين".to_owned();
    let properties = Properties { title: title.clone(), author: String::new(), created };
    let mut book = Workbook::new(&properties);
    let spec = SheetSpec {
        name: title,
        right_to_left: true,
        titles: titles.iter().map(|title| (*title).to_owned()).collect(),
        columns: headings.split('|').map(ColumnSpec::new).collect(),
    };
    let rows = rows.iter().map(|row| row.split('|').map(cell).collect::<Vec<Out>>());
    book.sheet(&spec, rows).unwrap();
    book.finish().unwrap()
}

/// `#661000001` is a number, anything else is text.
fn cell(text: &str) -> Out {
    match text.strip_prefix('#') {
        _ if text.is_empty() => Out::Empty,
        Some(number) => Out::Plain(number.parse().unwrap()),
        None => Out::from(text),
    }
}

async fn send(browser: &Browser, session: EventId, name: &str, bytes: &[u8]) -> Answer {
    browser.upload(&format!("/sessions/{session}/imports"), &[], (name, bytes)).await
}

/// Sends a sheet that can be read, and answers the import that it became.
async fn sent(browser: &Browser, session: EventId, headings: &str, rows: &[&str]) -> ImportId {
    let answer = send(browser, session, "liste.xlsx", &workbook(&[], headings, rows)).await;
    answer.is(303);
    answer.made().parse().unwrap()
}

async fn import(app: &TestApp, id: ImportId) -> Import {
    let tx = app.server.db.read().await.unwrap();
    find(&tx, id).await.unwrap().unwrap()
}

/// New, known, doubtful, wrong.
async fn fates(app: &TestApp, id: ImportId) -> [i64; 4] {
    let tx = app.server.db.read().await.unwrap();
    let Counts { new, known, doubtful, wrong, .. } = super::counts(&tx, id).await.unwrap();
    [new, known, doubtful, wrong]
}

/// People, organisations, memberships, registrations.
async fn register(app: &TestApp) -> [i64; 4] {
    let tx = app.server.db.read().await.unwrap();
    [
        tx.count(sql!("select count(*) from people")).await.unwrap(),
        tx.count(sql!("select count(*) from organisations")).await.unwrap(),
        tx.count(sql!("select count(*) from memberships")).await.unwrap(),
        tx.count(sql!("select count(*) from registrations")).await.unwrap(),
    ]
}

async fn confirm(app: &TestApp, browser: &Browser, id: ImportId) -> Answer {
    let version = import(app, id).await.version.to_string();
    browser.post(&format!("/imports/{id}/writing"), &[("version", &version)]).await
}

/// Sends a sheet of people without a session.
async fn send_people(browser: &Browser, name: &str, bytes: &[u8]) -> Answer {
    browser.upload("/people/imports", &[], (name, bytes)).await
}
