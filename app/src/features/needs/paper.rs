//! The form to fill by hand: what is asked on the screen, a row a need, for a meeting without a screen. It is typed back row by
//! row; what its head says stays from one to the next.

use super::{
    LEVELS, NeedSource,
    need::{SCORES, level_key},
};
use crate::{features::modules::Domain, foundation::Paper, layout::Frame};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// Rows of a page: as many as leave room for a hand.
const ROWS: usize = 8;

/// `head` is the place, the year and the audience; what is empty is left to the pen.
pub fn blank_paper(frame: &Frame, head: [String; 3], today: NaiveDate) -> Paper {
    let title = frame.t("need-paper-title").into_owned();
    let [place, year, audience] = head;
    let foot = [title.as_str(), &place, &year].into_iter().filter(|part| !part.is_empty());
    let foot = foot.collect::<Vec<_>>().join(" · ");
    let field = |key: &str, value: &str| json!({ "label": frame.t(key), "value": value });
    let data = json!({
        "head": [frame.t("letterhead-kingdom"), frame.t("report-programme")],
        "title": title,
        "fields": [
            field("need-place", &place),
            field("need-year", &year),
            field("need-audience", &audience),
            field("need-paper-filled-by", ""),
            field("need-paper-filled-on", ""),
        ],
        "words": words(frame),
        "levels": LEVELS.collect::<Vec<_>>(),
        "scores": SCORES.collect::<Vec<_>>(),
        "rows": ROWS,
        "legends": [domains(frame), levels(frame), sources(frame)],
        "foot": foot,
        "note": frame.t("need-priority-explained"),
    });
    Paper {
        template: include_str!("templates/needs_form.typ"),
        data,
        files: Vec::new(),
        title,
        lang: frame.lang,
        date: today,
    }
}

fn words(frame: &Frame) -> Value {
    json!({
        "number": frame.t("sheet-number"),
        "competence": frame.t("need-competence"),
        "persons": frame.t("need-paper-persons"),
        "domain": frame.t("need-paper-domain"),
        "present": frame.t("need-level-present"),
        "required": frame.t("need-level-required"),
        "urgency": frame.t("need-urgency"),
        "impact": frame.t("need-impact"),
        "feasibility": frame.t("need-feasibility"),
        "source": frame.t("need-paper-source"),
    })
}

/// What the figures in the columns mean.
fn legend(frame: &Frame, title: &str, entries: impl Iterator<Item = (String, String)>) -> Value {
    let entries = entries.map(|(mark, key)| json!({ "mark": mark, "label": frame.t(&key) }));
    json!({ "title": frame.t(title), "entries": entries.collect::<Vec<_>>() })
}

fn domains(frame: &Frame) -> Value {
    let numbered =
        (1..).zip(Domain::ALL).map(|(n, domain): (i64, Domain)| (n.to_string(), domain.key()));
    legend(frame, "need-domain", numbered)
}

fn levels(frame: &Frame) -> Value {
    legend(frame, "need-paper-levels", LEVELS.map(|level| (level.to_string(), level_key(level))))
}

fn sources(frame: &Frame) -> Value {
    let numbered = (1..)
        .zip(NeedSource::ALL)
        .map(|(n, source): (i64, NeedSource)| (n.to_string(), source.key()));
    legend(frame, "need-source", numbered)
}
