//! The sheet of a module on paper, in the layout of the reader's language.

use super::{Method, Module, views};
use crate::{foundation::Paper, layout::Frame};
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::borrow::Cow;

pub fn sheet_paper(frame: &Frame, module: &Module, keeper: &str, today: NaiveDate) -> Paper {
    let title = module.title(frame.lang).to_owned();
    let data = json!({
        "head": [frame.t("letterhead-kingdom"), frame.t("report-programme"), Cow::Borrowed(keeper)],
        "sheet": frame.t("module-sheet"),
        "title": printable(&title),
        "other": printable(module.other_title(frame.lang)),
        "facts": facts(frame, module),
        "parts": views::written(module).into_iter().map(|part| told(frame, part)).collect::<Vec<_>>(),
        "methods_title": frame.t("module-methods"),
        "methods": methods(frame, module),
        "foot": printable(&format!("{title} · {keeper}")),
    });
    Paper {
        template: include_str!("templates/module_sheet.typ"),
        data,
        files: Vec::new(),
        title: format!("{} · {}", frame.t("module-sheet"), printable(&title)),
        lang: frame.lang,
        date: today,
    }
}

fn facts(frame: &Frame, module: &Module) -> Vec<Value> {
    let mut facts = vec![
        ("module-domain", frame.t(&module.domain.key()).into_owned()),
        ("module-hours", frame.tn("module-hours-count", module.hours)),
        (
            "module-certificate",
            frame.t1("module-certificate-rule", "share", frame.percent(module.certificate_share)),
        ),
    ];
    if let Some(pass) = module.test_pass {
        facts.push(("module-test", frame.t1("module-test-rule", "share", frame.percent(pass))));
    }
    facts.into_iter().map(|(key, value)| json!({ "label": frame.t(key), "value": value })).collect()
}

fn told(frame: &Frame, (key, text): (&str, &str)) -> Value {
    let line = |line: &str| json!({ "text": printable(line), "arabic": is_arabic(line) });
    json!({
        "title": frame.t(key),
        "lines": views::lines(text).map(line).collect::<Vec<_>>(),
    })
}

/// The whole tick list, so that the sheet can be changed by hand.
fn methods(frame: &Frame, module: &Module) -> Vec<Value> {
    let chosen = module.ways();
    let method =
        |method: Method| json!({ "label": frame.t(&method.key()), "on": chosen.contains(&method) });
    Method::ALL.map(method).into()
}

/// Whether a line is to be read from the right: its first letter says so.
fn is_arabic(line: &str) -> bool {
    let first = line.chars().find(|letter| letter.is_alphabetic());
    first.is_some_and(|letter| ('\u{0600}'..='\u{06ff}').contains(&letter))
}

/// The text without what the letters of the press do not have, such as small pictures: paper refuses a missing letter.
pub fn printable(text: &str) -> String {
    let known = |letter: &char| {
        matches!(letter,
            ' '..='~' | '\u{a0}'..='\u{17f}' | '\u{600}'..='\u{6ff}' | '\u{200c}'..='\u{200f}'
                | '\u{2010}'..='\u{2015}' | '\u{2018}'..='\u{201e}' | '\u{2020}'..='\u{2022}' | '\u{2026}'
                | '\u{202f}' | '\u{2066}'..='\u{2069}' | '€')
    };
    text.chars().filter(known).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_arabic, printable};

    #[test]
    fn a_line_is_read_from_where_its_first_letter_begins() {
        assert!(is_arabic("1. تشخيص (SWOT)"));
        assert!(!is_arabic("– Diagnostic (تشخيص)"));
    }

    #[test]
    fn pictures_in_a_text_do_not_stop_the_press() {
        assert_eq!(printable("بطاقات 🎨 و papier ✂ n° 3"), "بطاقات  و papier  n° 3");
    }
}
