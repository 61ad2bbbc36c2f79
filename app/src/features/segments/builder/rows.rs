//! The rows of the page, and its buttons.

use super::{GROUP, Kind};
use crate::{
    features::segments::{
        Condition, Group, How, Part, Question,
        question::{DEEPEST, MOST, Refused},
    },
    foundation::Form,
};
use chrono::NaiveDate;

/// A row as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub kind: Kind,
    /// How many groups it is in.
    pub depth: usize,
    /// `not`, or how many of the conditions of a group must hold.
    pub word: String,
    pub values: [String; 5],
}

/// The names of the values of a row.
pub const VALUES: [&str; 5] = ["a", "b", "c", "from", "to"];

/// The name of a field of a row in the form.
pub fn named(row: usize, field: &str) -> String {
    format!("r{row}-{field}")
}

impl Row {
    fn new(kind: Kind, depth: usize) -> Self {
        Self { kind, depth, word: String::new(), values: Default::default() }
    }

    fn with(mut self, pairs: &[(&str, String)]) -> Self {
        for (name, value) in pairs {
            if let Some(at) = VALUES.iter().position(|known| known == name) {
                self.values[at].clone_from(value);
            }
        }
        self
    }
}

/// The most rows of a page: the conditions and their groups.
const ROWS: usize = 3 * MOST;

/// The rows that a form sends.
pub fn rows(form: &Form) -> Vec<Row> {
    let count = form.value("rows").parse().unwrap_or(0).min(ROWS);
    let mut rows: Vec<Row> = Vec::new();
    for n in 0..count {
        let value = |field: &str| form.value(&named(n, field)).to_owned();
        let Some(kind) = Kind::of(&value("is")) else { continue };
        let deepest = rows.last().map_or(0, |row| row.depth + usize::from(row.kind.is_group()));
        let depth = value("d").parse().unwrap_or(0).min(deepest);
        rows.push(Row { kind, depth, word: value("word"), values: VALUES.map(value) });
    }
    rows
}

/// Whether all that a form sends is in the rows: one that was left out in silence would find people who are not meant.
pub fn are_whole(form: &Form, rows: &[Row]) -> bool {
    let count: usize = form.value("rows").parse().unwrap_or(0);
    let in_place = |(n, row): (usize, &Row)| {
        let depth: usize = form.value(&named(n, "d")).parse().unwrap_or(0);
        let word = match row.kind.is_group() {
            true => row.word.is_empty() || How::parse(&row.word).is_some(),
            false => matches!(&*row.word, "" | "not"),
        };
        depth == row.depth && word
    };
    count == rows.len() && rows.iter().enumerate().all(in_place)
}

/// Does what a button of the page asks: `add:whole`, `add:3` at the end of the group in row 3, `remove:3`.
pub fn press(form: &Form, rows: &mut Vec<Row>) -> Option<&'static str> {
    let (act, at) = form.value("do").split_once(':')?;
    let at_row = at.parse::<usize>().ok().filter(|at| *at < rows.len());
    match act {
        "remove" => {
            let at = at_row?;
            let end = end_of(rows, at);
            rows.drain(at..end);
            None
        }
        "add" => {
            let kind = Kind::of(form.value(&format!("add-{at}")))?;
            let (depth, end) = match at_row {
                Some(group) => (rows[group].depth + 1, end_of(rows, group)),
                None => (0, rows.len()),
            };
            if kind.is_group() && depth + 2 > DEEPEST {
                return Some(Refused::Deep.key());
            }
            if rows.len() >= ROWS {
                return Some(Refused::Long.key());
            }
            rows.insert(end, Row::new(kind, depth));
            None
        }
        _ => None,
    }
}

/// Where the row and what is in it end.
fn end_of(rows: &[Row], at: usize) -> usize {
    let within = |row: &&Row| row.depth > rows[at].depth;
    at + 1 + rows[at + 1..].iter().take_while(within).count()
}

/// Puts the rows into a form that is made of the rest of another one.
pub fn fill(form: &mut Form, rows: &[Row]) {
    form.fill("rows", [rows.len().to_string()]);
    for (n, row) in rows.iter().enumerate() {
        form.fill(&named(n, "is"), [row.kind.word.to_owned()]);
        form.fill(&named(n, "d"), [row.depth.to_string()]);
        form.fill(&named(n, "word"), [row.word.clone()]);
        for (name, value) in VALUES.iter().zip(&row.values) {
            form.fill(&named(n, name), [value.clone()]);
        }
    }
}

/// The rows of a question, and how many of its conditions must hold.
pub fn rows_of(question: &Question) -> (How, Vec<Row>) {
    let mut rows = Vec::new();
    put(&question.whole, 0, &mut rows);
    (question.whole.how, rows)
}

fn put(group: &Group, depth: usize, rows: &mut Vec<Row>) {
    for part in &group.parts {
        match part {
            Part::Is(one) => rows.extend(row_of(one, depth)),
            Part::Not(one) => {
                rows.extend(row_of(one, depth).map(|row| Row { word: "not".into(), ..row }));
            }
            Part::Group(inner) => {
                let head = Kind::of(GROUP).map(|kind| Row::new(kind, depth));
                rows.extend(head.map(|row| Row { word: inner.how.as_str().into(), ..row }));
                put(inner, depth + 1, rows);
            }
        }
    }
}

fn row_of(one: &Condition, depth: usize) -> Option<Row> {
    let day = |day: &Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let figure = |figure: &Option<i64>| figure.map(|n| n.to_string()).unwrap_or_default();
    let or_none = |text: &Option<String>| text.clone().unwrap_or_default();
    let (word, values) = match one {
        Condition::Audience { code } => ("audience", vec![("a", code.clone())]),
        Condition::Place { code } => ("place", vec![("a", code.clone())]),
        Condition::Mandate { role, kind, when } => (
            "mandate",
            vec![
                ("a", or_none(role)),
                ("b", or_none(kind)),
                ("c", when.word().to_owned()),
                ("from", day(&when.day())),
            ],
        ),
        Condition::Sex { sex } => ("sex", vec![("a", sex.clone())]),
        Condition::Age { from, to } => ("age", vec![("from", figure(from)), ("to", figure(to))]),
        Condition::Reach { by } => ("reach", vec![("a", by.as_str().to_owned())]),
        Condition::Consent { channel } => ("consent", vec![("a", channel.clone())]),
        Condition::Event { event, how } => {
            ("event", vec![("a", event.to_string()), ("b", how.as_str().to_owned())])
        }
        Condition::Took { kind, from, to } => {
            ("took", vec![("a", or_none(kind)), ("from", day(from)), ("to", day(to))])
        }
        Condition::Trained { module } => ("trained", vec![("a", module.to_string())]),
        Condition::Certificate { module } => (
            "certificate",
            vec![("a", module.map(|module| module.to_string()).unwrap_or_default())],
        ),
        Condition::Silent { since } => ("silent", vec![("from", since.to_string())]),
        Condition::Segment { segment } => ("segment", vec![("a", segment.to_string())]),
    };
    Kind::of(word).map(|kind| Row::new(kind, depth).with(&values))
}
