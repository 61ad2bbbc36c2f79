//! A leaf: one page or two of paper that say what something is, in the layout of the reader's language.
//!
//! Facts stand at its head, texts under them each in the direction it was written in, and a list to tick where there is one.

use super::Paper;
use crate::layout::Frame;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::borrow::Cow;

/// What stands on a leaf, in the words of the reader but for the texts.
pub struct Leaf {
    /// Who keeps it: the third line of the head.
    pub keeper: String,
    /// What kind of leaf it is.
    pub kind: String,
    pub title: String,
    /// The title in the other script.
    pub other: String,
    pub facts: Vec<(String, String)>,
    /// Title and text of each part.
    pub parts: Vec<(String, String)>,
    /// The title of the list to tick, and its lines; no lines, no list.
    pub ticks: (String, Vec<(String, bool)>),
}

impl Leaf {
    pub fn paper(self, frame: &Frame, today: NaiveDate) -> Paper {
        let (title, keeper) = (printable(&self.title), printable(&self.keeper));
        let fact = |(label, value): &(String, String)| json!({ "label": label, "value": printable(value) });
        let tick = |(label, on): &(String, bool)| json!({ "label": label, "on": on });
        let data = json!({
            "head": [frame.t("letterhead-kingdom"), frame.t("report-programme"), Cow::Borrowed(&*keeper)],
            "sheet": self.kind,
            "title": title,
            "other": printable(&self.other),
            "facts": self.facts.iter().map(fact).collect::<Vec<_>>(),
            "parts": self.parts.iter().map(part).collect::<Vec<_>>(),
            "ticks_title": self.ticks.0,
            "ticks": self.ticks.1.iter().map(tick).collect::<Vec<_>>(),
            "foot": format!("{title} · {keeper}"),
        });
        Paper {
            template: include_str!("leaf.typ"),
            data,
            files: Vec::new(),
            title: format!("{} · {title}", self.kind),
            lang: frame.lang,
            date: today,
        }
    }
}

fn part((title, text): &(String, String)) -> Value {
    let line = |line: &str| json!({ "text": printable(line), "arabic": is_arabic(line) });
    json!({ "title": title, "lines": lines(text).map(line).collect::<Vec<_>>() })
}

/// Lines of a text that say something.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
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
