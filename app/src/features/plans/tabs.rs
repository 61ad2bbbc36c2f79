//! The parts of a plan, each with its own address.

use super::plan::Plan;
use crate::layout::{Frame, Tab};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabName {
    Lines,
    Calendar,
    Text,
    Needs,
    Journal,
}

impl TabName {
    const ALL: [(Self, &'static str, &'static str); 5] = [
        (Self::Lines, "plan-tab-lines", ""),
        (Self::Calendar, "plan-tab-calendar", "/calendar"),
        (Self::Text, "plan-tab-text", "/text"),
        (Self::Needs, "plan-tab-needs", "/needs"),
        (Self::Journal, "plan-tab-journal", "/journal"),
    ];

    /// The key of its word.
    pub fn key(self) -> &'static str {
        let known = Self::ALL.into_iter().find(|(name, _, _)| *name == self);
        known.map_or("plan-tab-lines", |(_, key, _)| key)
    }
}

/// The tabs of the plan's pages, with the current one.
pub fn tabs(frame: &Frame, plan: &Plan, current: Option<TabName>) -> Vec<Tab> {
    let tab = |(name, key, path): (TabName, &str, &str)| {
        Tab::new(frame.t(key), format!("/plans/{}{path}", plan.id), Some(name) == current)
    };
    TabName::ALL.into_iter().map(tab).collect()
}
