//! The parts of a session, each with its own address.

use super::Session;
use crate::layout::{Frame, Tab};

/// A part of a session; certificates, tests and imports are pages of other features.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabName {
    Overview,
    People,
    Waiting,
    Import,
    Attendance,
    Tests,
    Certificates,
    Journal,
}

impl TabName {
    const ALL: [(Self, &'static str, &'static str); 8] = [
        (Self::Overview, "session-tab-overview", ""),
        (Self::People, "session-tab-people", "/people"),
        (Self::Waiting, "session-tab-waiting", "/waiting"),
        (Self::Import, "session-tab-import", "/imports"),
        (Self::Attendance, "session-tab-attendance", "/attendance"),
        (Self::Tests, "session-tab-tests", "/tests"),
        (Self::Certificates, "session-tab-certificates", "/certificates"),
        (Self::Journal, "session-tab-journal", "/journal"),
    ];

    /// The key of its word.
    pub fn key(self) -> &'static str {
        let known = Self::ALL.into_iter().find(|(name, _, _)| *name == self);
        known.map_or("session-tab-overview", |(_, key, _)| key)
    }

    /// Whether it is a page of another feature.
    fn is_elsewhere(self) -> bool {
        matches!(self, Self::Import | Self::Tests | Self::Certificates)
    }

    /// Whether this session has that part: a test when its module has one, attendance when its days are known.
    fn is_of(self, session: &Session) -> bool {
        match self {
            Self::Tests => session.test_pass.is_some(),
            Self::Attendance => session.is_dated(),
            _ => true,
        }
    }
}

/// The tabs of the session's pages, with the current one; `waiting` people are counted on the tab of the waiting list.
/// Whoever has a role for this session `alone` has no pages of other features; not everybody sees the `sheets`.
pub fn tabs(
    frame: &Frame,
    session: &Session,
    current: TabName,
    (waiting, alone, sheets): (i64, bool, bool),
) -> Vec<Tab> {
    let home = format!("/sessions/{}", session.id);
    let tab = |(name, key, path): (TabName, &str, &str)| {
        let tab = Tab::new(frame.t(key), format!("{home}{path}"), name == current);
        if name == TabName::Waiting && waiting > 0 {
            return Tab { count: frame.number(waiting), ..tab };
        }
        tab
    };
    let shown =
        |name: TabName| !(alone && name.is_elsewhere()) && (sheets || name != TabName::Import);
    let parts = TabName::ALL.into_iter().filter(|(name, _, _)| shown(*name));
    parts.filter(|(name, _, _)| name.is_of(session) || *name == current).map(tab).collect()
}
