//! The roll as a sheet: exactly the lines that are seen, all pages of them.

use super::roll::Entry;
use crate::{features::training::Session, foundation::Sheet, layout::Frame};
use chrono::{DateTime, Utc};
use kit_sheets::Out;

const COLUMNS: [&str; 8] = [
    "certificate-name-ar",
    "certificate-name-fr",
    "certificate-half-days",
    "certificate-half-days-of",
    "certificate-state",
    "certificate-number",
    "certificate-issued-on",
    "certificate-revoked-on",
];

/// The lines of the roll, under the session's title and days.
pub fn sheet(frame: &Frame, session: &Session, entries: &[&Entry]) -> Sheet {
    let days = frame.date_range(session.starts_on, session.ends_on);
    Sheet {
        file: "certificates".into(),
        name: frame.t("certificates-title").into_owned(),
        titles: vec![session.title(frame.lang).to_owned(), days],
        columns: COLUMNS.map(|key| frame.t(key).into_owned()).into(),
        rows: entries.iter().map(|entry| row(frame, entry)).collect(),
    }
}

fn row(frame: &Frame, entry: &Entry) -> Vec<Out> {
    let taker = &entry.taker;
    let day = |at: Option<DateTime<Utc>>| at.map(|at| kit_lang::local(at).date());
    vec![
        taker.name_ar.as_str().into(),
        taker.name_fr.as_str().into(),
        entry.attended.into(),
        entry.of.into(),
        frame.t(entry.standing.key()).into_owned().into(),
        taker.number.clone().into(),
        day(taker.issued_at).into(),
        day(taker.revoked_at).into(),
    ]
}
