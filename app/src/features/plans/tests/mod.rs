//! The stories of plans, through HTTP, on both engines: the plan of Azilal and what becomes of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod axes;
mod given;
mod communication;
mod draft;
mod harmony;
mod life;
mod lines;
mod pages;
mod text;

use crate::{
    features::{modules::ModuleId, needs::NeedId},
    testing::{Browser, TestApp},
};
use kit_db::sql;
use kit_lang::{Lang, sort_key};

const TABANT: &str = "05.081.03.09";

/// What Amina types for a line.
const LINE: [(&str, &str); 8] = [
    ("title_ar", "تقنيات التشخيص التشاركي"),
    ("title_fr", "Techniques du diagnostic participatif"),
    ("groups", "2"),
    ("persons", "50"),
    ("half_days", "6"),
    ("place", TABANT),
    ("quarter", "2"),
    ("budget_indh", "45 000"),
];

/// The line with some fields typed otherwise.
fn line_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = LINE.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

/// Drafts the plan of a place and year and answers its address.
async fn plan(browser: &Browser, place: &str, year: &str) -> String {
    let answer = browser.post("/plans", &[("place", place), ("year", year)]).await;
    answer.is(303);
    answer.location().to_owned()
}

/// Adds a line and answers its address.
async fn line(browser: &Browser, plan: &str, fields: &[(&str, &str)]) -> String {
    let answer = browser.post(&format!("{plan}/lines"), fields).await;
    answer.is(303);
    let id = answer.location().split("#line-").nth(1).unwrap().to_owned();
    format!("{plan}/lines/{id}")
}

/// A need as the slice of needs would have recorded it.
async fn need(
    app: &TestApp,
    place: &str,
    year: i64,
    (ar, fr): (&str, &str),
    persons: i64,
) -> NeedId {
    let now = app.server.now();
    let id = NeedId::new(now);
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into needs (id, place, year, audience, persons, domain, competence_ar, competence_fr, level_present,
                            level_required, urgency, impact, feasibility, priority, source, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, 'eaq', $4, 'participatory', $5, $6, 1, 3, 4, 5, 3, 60, 'committee', $7, $8, $9)",
        id,
        place,
        year,
        persons,
        ar,
        fr,
        sort_key(Lang::Ar, ar),
        sort_key(Lang::Fr, fr),
        now,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

/// A module of the nation, as the slice of modules would have written it.
async fn module(app: &TestApp, (ar, fr): (&str, &str)) -> ModuleId {
    let now = app.server.now();
    let id = ModuleId::new(now);
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into modules (id, place, domain, title_ar, title_fr, hours, sort_ar, sort_fr, made_at)
         values ($1, 'MA', 'participatory', $2, $3, 18, $4, $5, $6)",
        id,
        ar,
        fr,
        sort_key(Lang::Ar, ar),
        sort_key(Lang::Fr, fr),
        now,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

/// Plans a session and ties it to a line, as the slice of sessions will.
async fn session_of(app: &TestApp, browser: &Browser, line: &str, days: (&str, &str)) -> String {
    let fields = [
        ("title_ar", "دورة من العملية"),
        ("title_fr", "Session de l’action"),
        ("place", TABANT),
        ("starts_on", days.0),
        ("ends_on", days.1),
        ("certificate_percent", "80"),
    ];
    let answer = browser.post("/sessions", &fields).await;
    answer.is(303);
    let session = answer.made().to_owned();
    let line: super::LineId = line.rsplit('/').next().unwrap().parse().unwrap();
    let event: crate::foundation::events::EventId = session.parse().unwrap();
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(sql!("update training_sessions set plan_line = $2 where event = $1", event, line))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    session
}

/// The identifier at the end of an address.
fn id(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}
