//! Papers of this slice: the content of a declaration, and everything that is held of one person.

use super::{
    part::Section,
    processing::{Processing, TEXTS},
};
use crate::{
    foundation::{Paper, letterhead::Letterhead, people::Person},
    layout::Frame,
};
use chrono::NaiveDate;
use serde_json::{Value, json};

fn paper(frame: &Frame, title: String, data: Value, today: NaiveDate) -> Paper {
    let template = include_str!("templates/privacy_paper.typ");
    Paper { template, data, files: Vec::new(), title, lang: frame.lang, date: today }
}

/// The content that the commission's form of declaration or authorisation asks for, in its order.
pub fn declaration(frame: &Frame, one: &Processing, head: &Letterhead, today: NaiveDate) -> Paper {
    let title = said(frame, "declaration-title");
    let facts: Vec<Value> = facts(frame, one)
        .into_iter()
        .map(|(label, value)| json!([label, if value.is_empty() { "–".to_owned() } else { value }]))
        .collect();
    let data = json!({
        "head": head,
        "title": title,
        "subtitle": one.name(frame.lang),
        "facts": facts,
        "sections": [],
        "note": said(frame, "declaration-note"),
        "foot": format!("{} · {}", one.name(frame.lang), kit_lang::date(frame.lang, today)),
    });
    paper(frame, title, data, today)
}

/// A processing as labels and values, as the page and the paper show it.
pub fn facts(frame: &Frame, one: &Processing) -> Vec<(String, String)> {
    let text = |name: &str| one.text(frame.lang, name).to_owned();
    let mut facts: Vec<(String, String)> =
        TEXTS.iter().take(8).skip(1).map(|(name, key)| (said(frame, key), text(name))).collect();
    let months = one.months.map(|months| {
        frame.words.format_plain(frame.lang, "processing-months-count", &[("count", months.into())])
    });
    let abroad = if one.abroad { text("transfer") } else { said(frame, "processing-not-abroad") };
    let abroad = if abroad.is_empty() { said(frame, "processing-yes") } else { abroad };
    let more = [
        ("processing-basis", said(frame, &one.basis.key())),
        ("processing-months", months.unwrap_or_else(|| said(frame, "processing-no-end"))),
        ("processing-subcontractor", text("subcontractor")),
        ("processing-abroad", abroad),
        ("processing-contact", one.contact.clone()),
        ("processing-state", said(frame, &one.state.key())),
        ("processing-number", one.number.clone()),
        ("processing-numbered-on", one.numbered_on.map(|day| frame.date(day)).unwrap_or_default()),
    ];
    facts.extend(more.map(|(key, value)| (said(frame, key), value)));
    facts
}

/// Without marks of direction: a line of a paper is of one script.
fn said(frame: &Frame, key: &str) -> String {
    frame.words.format_plain(frame.lang, key, &[])
}

/// The share of a column in the width of its table: as its longest text needs, within bounds.
fn width(section: &Section, at: usize) -> usize {
    let texts = section.rows.iter().filter_map(|row| row.get(at)).chain(section.columns.get(at));
    texts.map(|text| text.chars().count()).max().unwrap_or(0).clamp(15, 40)
}

/// Everything that is held of a person.
pub fn whole_file(
    frame: &Frame,
    person: &Person,
    sections: &[Section],
    head: &Letterhead,
    today: NaiveDate,
) -> Paper {
    let title = said(frame, "file-title");
    let sections = sections.iter().map(|section| {
        let column =
            |(at, title): (usize, &String)| json!({ "title": title, "width": width(section, at) });
        let columns = section.columns.iter().enumerate().map(column);
        json!({
            "title": section.title,
            "columns": columns.collect::<Vec<_>>(),
            "rows": section.rows,
        })
    });
    let other = person.other_name(frame.lang);
    let name = match other {
        "" => person.name(frame.lang).to_owned(),
        other => format!("{} · {other}", person.name(frame.lang)),
    };
    let data = json!({
        "head": head,
        "title": title,
        "subtitle": name,
        "facts": [],
        "sections": sections.collect::<Vec<_>>(),
        "note": said(frame, "file-note"),
        "foot": format!("{} · {}", title, kit_lang::date(frame.lang, today)),
    });
    paper(frame, title, data, today)
}
