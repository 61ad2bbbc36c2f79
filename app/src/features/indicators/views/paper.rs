//! The years side by side on paper: the same rows and the same drawing as the page has.

use super::years::{Years, chart, hidden, row, told};
use crate::{
    features::indicators::declared::{Period, sum},
    foundation::{Paper, letterhead::Letterhead},
    layout::{Frame, charts::Paint},
};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// The title of a column, what stands in it, and its share of the width.
const COLUMNS: [(&str, &str, u32); 6] = [
    ("achieved-period", "code", 3),
    ("achieved-target", "text", 4),
    ("achieved-value", "text", 6),
    ("achieved-computed", "figure", 2),
    ("achieved-difference", "text", 4),
    ("achieved-share", "figure", 2),
];

pub fn years_paper(frame: &Frame, found: &Years, head: &Letterhead, today: NaiveDate) -> Paper {
    let title = frame.t1("achieved-title", "place", &found.name);
    let column = |(key, kind, width): (&str, &str, u32)| json!({ "title": frame.t(key), "kind": kind, "width": width });
    let sum = sum(&found.periods).map_or_else(String::new, |sum| told(frame, sum));
    let data = json!({
        "head": head,
        "title": plain(&title),
        "subtitle": frame.t("target-of-training-persons"),
        "chart": plain(&chart(frame, &found.periods, Paint::Fills)),
        "alt": frame.t("achieved-chart"),
        "sum": plain(&sum),
        "columns": COLUMNS.map(column),
        "rows": found.periods.iter().map(|period| cells(frame, found, period)).collect::<Vec<_>>(),
        "note": format!("{} {}", frame.t("achieved-hint"), hidden(frame, &found.periods)).trim(),
        "foot": format!("{} · {}", plain(&title), frame.date(today)),
    });
    Paper {
        template: include_str!("../templates/years.typ"),
        data,
        files: Vec::new(),
        title: plain(&title),
        lang: frame.lang,
        date: today,
    }
}

/// A period as it is read, what was written and what does not count beside the figures.
fn cells(frame: &Frame, found: &Years, period: &Period) -> Vec<Value> {
    let one = row(frame, &found.place, period);
    let target = [one.target, one.target_written, one.target_note];
    let declared = [one.declared, one.declared_written, one.exclusion, one.source];
    let difference = [one.difference, one.reason];
    [
        one.years,
        lines(&target),
        lines(&declared),
        one.computed,
        lines(&difference),
        if one.share.is_empty() { "–".into() } else { one.share },
    ]
    .map(|cell| json!(plain(&cell)))
    .into()
}

fn lines(parts: &[String]) -> String {
    let there: Vec<&str> =
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    if there.is_empty() { "–".into() } else { there.join("\n") }
}

/// Without marks of direction and with signs that the letters of the paper have.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c));
    kept.collect::<String>().replace('…', "..").replace('−', "-")
}
