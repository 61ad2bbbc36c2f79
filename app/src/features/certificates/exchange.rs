//! Lists as sheets: exactly the lines that are seen, all pages of them.

use super::{
    roll::{Entry, Rule},
    score::{Score, figure},
    store::Listed,
};
use crate::{features::training::Session, foundation::Sheet, layout::Frame};
use chrono::{DateTime, Utc};
use kit_sheets::Out;

const COLUMNS: [&str; 10] = [
    "certificate-name-ar",
    "certificate-name-fr",
    "certificate-kind",
    "certificate-half-days",
    "certificate-half-days-of",
    "test-score",
    "certificate-state",
    "certificate-number",
    "certificate-issued-on",
    "certificate-revoked-on",
];

/// The lines of the roll, under the session's title and days.
pub fn sheet(frame: &Frame, session: &Session, rule: Rule, entries: &[Entry]) -> Sheet {
    Sheet {
        file: "certificates".into(),
        name: frame.t("certificates-title").into_owned(),
        titles: titles(frame, session),
        columns: COLUMNS.map(|key| frame.t(key).into_owned()).into(),
        rows: entries.iter().map(|entry| row(frame, rule, entry)).collect(),
    }
}

fn titles(frame: &Frame, session: &Session) -> Vec<String> {
    let days = frame.date_range(session.starts_on, session.ends_on);
    vec![session.title(frame.lang).to_owned(), days]
}

fn row(frame: &Frame, rule: Rule, entry: &Entry) -> Vec<Out> {
    let taker = &entry.taker;
    let day = |at: Option<DateTime<Utc>>| at.map(|at| kit_lang::local(at).date());
    vec![
        taker.name_ar.as_str().into(),
        taker.name_fr.as_str().into(),
        frame.t(rule.kind.key()).into_owned().into(),
        taker.attended.into(),
        rule.of.into(),
        taker.score().map(Score::told).into(),
        frame.t(entry.standing.key(rule.kind)).into_owned().into(),
        taker.number.clone().into(),
        day(taker.issued_at).into(),
        day(taker.revoked_at).into(),
    ]
}

const RESULTS: [&str; 5] =
    ["certificate-name-ar", "certificate-name-fr", "test-score", "test-out-of", "test-result"];

/// Results of the test, under the session's title and days.
pub fn results(frame: &Frame, session: &Session, pass: Option<f64>, rows: &[Listed]) -> Sheet {
    let row = |row: &Listed| -> Vec<Out> {
        let score = row.score();
        vec![
            row.name_ar.as_str().into(),
            row.name_fr.as_str().into(),
            score.map(|score| figure(score.score)).into(),
            score.map(|score| figure(score.out_of)).into(),
            frame.t(super::views::result_key(score, pass)).into_owned().into(),
        ]
    };
    Sheet {
        file: "tests".into(),
        name: frame.t("tests-title").into_owned(),
        titles: titles(frame, session),
        columns: RESULTS.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(row).collect(),
    }
}
