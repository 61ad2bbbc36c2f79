//! The parts of a plan, each with its own address.

use super::{
    plan::{Plan, Strand},
    wording::key,
};
use crate::layout::{Frame, Tab};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabName {
    Lines,
    Calendar,
    Text,
    Needs,
    /// Whom a plan of communication speaks to, and what it tells them.
    Messages,
    Journal,
}

impl TabName {
    const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Lines, "plan-tab-lines", ""),
        (Self::Calendar, "plan-tab-calendar", "/calendar"),
        (Self::Text, "plan-tab-text", "/text"),
        (Self::Needs, "plan-tab-needs", "/needs"),
        (Self::Messages, "plan-tab-messages", "/messages"),
        (Self::Journal, "plan-tab-journal", "/journal"),
    ];

    /// The key of its word.
    pub fn key(self) -> &'static str {
        let known = Self::ALL.into_iter().find(|(name, _, _)| *name == self);
        known.map_or("plan-tab-lines", |(_, key, _)| key)
    }

    /// Whether a plan of this strand has it.
    fn is_of(self, strand: Strand) -> bool {
        match self {
            Self::Needs => strand == Strand::Training,
            Self::Messages => strand.speaks(),
            _ => true,
        }
    }
}

/// The tabs of the plan's pages, with the current one.
pub fn tabs(frame: &Frame, plan: &Plan, current: Option<TabName>) -> Vec<Tab> {
    let tab = |(name, word, path): (TabName, &'static str, &str)| {
        let word = frame.t(key(plan.strand, word));
        Tab::new(word, format!("{}{path}", plan.href()), Some(name) == current)
    };
    TabName::ALL.into_iter().filter(|(name, _, _)| name.is_of(plan.strand)).map(tab).collect()
}
