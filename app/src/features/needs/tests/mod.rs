//! The stories of needs, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod drop;
mod edit;
mod list;
mod record;

use crate::testing::{Browser, TestApp};
use kit_db::{new_uuid, sql};

/// What Amina types after a meeting of the local committees.
const NEED: [(&str, &str); 14] = [
    ("place", "05.081"),
    ("year", "2026"),
    ("audience", "cldh"),
    ("persons", "40"),
    ("domain", "social_engineering"),
    ("competence_ar", "دراسة ملفات المشاريع"),
    ("competence_fr", "Examiner les dossiers de projets"),
    ("level_present", "1"),
    ("level_required", "3"),
    ("urgency", "4"),
    ("impact", "5"),
    ("feasibility", "3"),
    ("source", "committee"),
    ("source_note", "اجتماع اللجنة في مارس"),
];

/// The need with some fields typed otherwise.
fn need_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = NEED.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

/// Records the need and answers its identifier.
async fn recorded(browser: &Browser, other: &[(&str, &str)]) -> String {
    let answer = browser.post("/needs", &need_with(other)).await;
    answer.is(303);
    answer.made().to_owned()
}

/// A line of Azilal's plan that answers a need for so many persons, as the slice of plans would write it.
async fn answered(app: &TestApp, need: &str, persons: i64) {
    let (plan, line, now) =
        (new_uuid(app.server.now()), new_uuid(app.server.now()), app.server.now());
    let need: uuid::Uuid = need.parse().unwrap();
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into plans (id, strand, place, year, state, made_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (strand, place, year) do nothing",
        plan,
        "training",
        "05.081",
        2026_i64,
        "draft",
        now,
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into plan_lines (id, plan, position, title_ar, title_fr, groups, persons, half_days, place, quarter)
         select $1, id, 1, $2, $3, 2, $4, 6, place, 2 from plans where place = $5",
        line,
        "تقوية قدرات اللجن المحلية",
        "Renforcement des comités locaux",
        persons,
        "05.081",
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into plan_line_needs (line, need, persons) values ($1, $2, $3)",
        line,
        need,
        persons,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
}
