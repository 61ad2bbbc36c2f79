//! The parts of a session, each with its own address.

use super::Session;
use crate::layout::{Frame, Tab};

/// A part of a session; certificates and imports are pages of other features.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabName {
    Overview,
    People,
    Import,
    Attendance,
    Certificates,
    Journal,
}

impl TabName {
    const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Overview, "session-tab-overview", ""),
        (Self::People, "session-tab-people", "/people"),
        (Self::Import, "participants-import", "/imports"),
        (Self::Attendance, "session-tab-attendance", "/attendance"),
        (Self::Certificates, "session-tab-certificates", "/certificates"),
        (Self::Journal, "session-tab-journal", "/journal"),
    ];

    /// The key of its word.
    pub fn key(self) -> &'static str {
        let known = Self::ALL.into_iter().find(|(name, _, _)| *name == self);
        known.map_or("session-tab-overview", |(_, key, _)| key)
    }
}

/// The tabs of the session's pages, with the current one.
pub fn tabs(frame: &Frame, session: &Session, current: TabName) -> Vec<Tab> {
    let home = format!("/sessions/{}", session.id);
    let tab = |(name, key, path): (TabName, &str, &str)| {
        Tab::new(frame.t(key), format!("{home}{path}"), name == current)
    };
    TabName::ALL.into_iter().map(tab).collect()
}
