//! The journal of a session.

use super::Head;
use crate::{
    features::training::{SessionState, TabName},
    foundation::{
        Page,
        journal::{Change, Entry, line},
    },
    layout::{Frame, JournalLine},
};
use askama::Template;
use chrono::DateTime;

#[derive(Template)]
#[template(path = "features/training/templates/journal.html")]
pub struct SessionJournal {
    pub frame: Frame,
    pub head: Head,
    pub lines: Vec<JournalLine>,
}

impl SessionJournal {
    pub fn new(head: Head, entries: &[Entry]) -> Self {
        let lines = entries.iter().map(|entry| line(&head.frame, entry)).collect();
        Self { frame: head.frame.clone(), head, lines }
    }
}

/// Lines for samples: a mark that was mended, among others.
pub fn sample_entries() -> Vec<Entry> {
    let entry = |verb: &str, changes: &[Change]| Entry {
        at: DateTime::UNIX_EPOCH,
        actor_name: "أمينة بنعلي".into(),
        verb: verb.into(),
        kind: "session".into(),
        subject: "0".into(),
        title: String::new(),
        detail: serde_json::to_string(changes).unwrap_or_default(),
    };
    let mark = [
        Change::new("enrol-person", "", "لالة فاطمة الزهراء بنت مولاي عبد الرحمان أيت القاضي"),
        Change::new("session-half-day", "", "3 (2011-07-15)"),
        Change::new("session-mark", "attendance-absent", "attendance-late"),
    ];
    vec![
        entry("session.close", &[]),
        entry("session.mark", &mark),
        entry("session.open", &[]),
        entry("session.edit", &[Change::new("session-ends-on", "2011-07-16", "2011-07-17")]),
        entry("session.plan", &[]),
    ]
}

impl Page for SessionJournal {
    const NAME: &'static str = "training/journal";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, SessionState::Closed, TabName::Journal);
        Self::new(head, &sample_entries())
    }
}
