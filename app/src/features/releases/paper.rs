//! A release, or a press file, as a paper of the office in one language.

use super::{Content, Figure};
use crate::foundation::{Cx, Error, Paper, letterhead, lines, printable};
use chrono::{DateTime, Utc};
use kit_db::Reads;
use kit_lang::Lang;
use serde_json::{Value, json};

/// `note`: a line over all, such as that it is a draft; may be empty.
pub async fn release_paper(
    cx: &Cx,
    tx: &impl Reads,
    (place, content): (&str, &Content),
    (lang, at, note): (Lang, DateTime<Utc>, String),
) -> Result<Paper, Error> {
    let words = &cx.server.words;
    let t = |key: &str| words.format_plain(lang, key, &[]);
    let day = kit_lang::local(at).date();
    let kind = t(if content.is_file() { "release-kind-file" } else { "release-kind-release" });
    let title = printable(content.title(lang));
    let shown: Vec<Value> = content.figures.iter().map(|one| row(cx, lang, one)).collect();
    let computed = [
        ("place", content.place(lang).to_owned().into()),
        ("year", content.year.to_string().into()),
        ("on", kit_lang::date(lang, content.computed_on).into()),
    ];
    let data = json!({
        "head": letterhead::of(cx, tx, place).await?,
        "kind": kind,
        "on": format!("{}{} {}", content.place(lang), comma(lang), kit_lang::date(lang, day)),
        "note": note,
        "title": title,
        "occasion": printable(content.occasion(lang)),
        "correction": match content.correction.is_empty() {
            true => String::new(),
            false => {
                let why = [("why", printable(&content.correction).into())];
                words.format_plain(lang, "release-corrected-because", &why)
            }
        },
        "paragraphs": told(content.text(lang)),
        "figures": {
            "title": t("release-figures"),
            "columns": [t("release-figure"), t("release-value")],
            "rows": shown,
            "note": words.format_plain(lang, "release-computed", &computed),
            "hidden": if content.figures.iter().any(|one| one.value.is_none()) { t("figure-hidden-note") } else { String::new() },
        },
        "background": { "title": t("release-background"), "lines": told(content.background(lang)) },
        "glossary": { "title": t("release-glossary"), "lines": told(content.glossary(lang)) },
        "contact": { "title": t("release-contact"), "lines": told(&content.contact) },
        "foot": title,
    });
    Ok(Paper {
        template: include_str!("templates/release.typ"),
        data,
        files: Vec::new(),
        title: format!("{kind} · {title}"),
        lang,
        date: day,
    })
}

fn comma(lang: Lang) -> &'static str {
    if lang == Lang::Ar { "،" } else { "," }
}

fn told(text: &str) -> Vec<String> {
    lines(text).map(printable).collect()
}

fn row(cx: &Cx, lang: Lang, one: &Figure) -> Value {
    let words = &cx.server.words;
    let value = match (one.value, one.said.is_empty()) {
        (None, _) => words.format_plain(lang, "figure-hidden", &[]),
        (Some(_), false) => printable(&one.said),
        (Some(value), true) => kit_lang::number(lang, value),
    };
    json!([words.format_plain(lang, &one.kind.key(), &[]), value])
}
