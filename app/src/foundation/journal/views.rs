//! What the pages of the journal show.
use super::{Change, Entry, routes::LIST};
use crate::{
    foundation::{Page, Sample},
    layout::{Crumb, Frame, JournalLine, ListQuery, Pager},
};
use askama::Template;
use chrono::NaiveDate;
use std::borrow::Cow;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<JournalPage>()]
}

/// Everything that happened in the reader's scope.
#[derive(Template)]
#[template(path = "foundation/journal/templates/journal.html")]
pub struct JournalPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub lines: Vec<Line>,
}

/// A line with the thing it is about.
pub struct Line {
    pub line: JournalLine,
    pub title: String,
    pub href: Option<String>,
}

impl JournalPage {
    pub fn new(mut frame: Frame, list: ListQuery, pager: Pager, entries: &[Entry]) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("journal-title"))];
        Self { lines: lines(&frame, entries), frame, list, pager }
    }
}

/// Lines with the things they are about.
pub fn lines(frame: &Frame, entries: &[Entry]) -> Vec<Line> {
    let lines = entries.iter().map(|entry| Line {
        line: line(frame, entry),
        title: entry.title.clone(),
        href: href(&entry.kind, &entry.subject),
    });
    lines.collect()
}

/// A line as people read it: the side column of every thing shows these.
pub fn line(frame: &Frame, entry: &Entry) -> JournalLine {
    let changes = entry.changes();
    JournalLine {
        who: entry.actor_name.clone(),
        what: frame.t(&entry.verb_key()).into_owned(),
        when: frame.date_time(entry.at),
        at: entry.at.to_rfc3339(),
        changes: changes.iter().map(|change| told(frame, change)).collect(),
    }
}

fn told(frame: &Frame, change: &Change) -> String {
    let label = frame.t(&change.field);
    let after = value(frame, &change.after);
    match change.before.as_str() {
        "" => frame.t2("journal-set", "field", &*label, "after", &*after),
        before => {
            let before = value(frame, before);
            let args = [
                ("field", label.as_ref().into()),
                ("before", before.as_ref().into()),
                ("after", after.as_ref().into()),
            ];
            frame.words.format(frame.lang, "journal-changed", &args)
        }
    }
}

/// A value as it was noted; one that is the key of a word, such as a state, is said in the reader's language.
fn value<'a>(frame: &'a Frame, noted: &'a str) -> Cow<'a, str> {
    if frame.words.has(frame.lang, noted) {
        return frame.t(noted);
    }
    dated(frame, noted).map_or(Cow::Borrowed(noted), Cow::Owned)
}

/// A day as it was noted, `2011-07-15`, alone or in brackets after something, as the reader's language writes it.
fn dated(frame: &Frame, noted: &str) -> Option<String> {
    if let Some((before, day)) = noted.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        return Some(format!("{before}({})", frame.date(day.parse::<NaiveDate>().ok()?)));
    }
    Some(frame.date(noted.parse::<NaiveDate>().ok()?))
}

/// Where the page of a thing is.
fn href(kind: &str, id: &str) -> Option<String> {
    let folder = match kind {
        "session" => "sessions",
        "person" => "people",
        "organisation" => "organisations",
        "place" => "places",
        "import" => "imports",
        "certificate" => "certificates",
        "module" => "modules",
        "need" => "needs",
        "target" => return Some("/targets".into()),
        "achieved" => return Some("/targets/years".into()),
        "plan" => "plans",
        "job" => return Some("/jobs".into()),
        _ => return None,
    };
    Some(format!("/{folder}/{id}"))
}

impl Page for JournalPage {
    const NAME: &'static str = "journal/journal";

    fn sample(frame: Frame) -> Self {
        let entry = Entry {
            at: chrono::DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: "journal.read".into(),
            kind: "session".into(),
            subject: "0".into(),
            title: "دورة تكوينية حول إعداد المشاريع الصغرى".into(),
            detail: serde_json::to_string(&[Change::new("journal-field-title", "قبل", "بعد")])
                .unwrap_or_default(),
        };
        let list = ListQuery::parse("", &LIST);
        Self::new(frame, list, Pager::new(1, 50, 120), &vec![entry; 12])
    }
}
