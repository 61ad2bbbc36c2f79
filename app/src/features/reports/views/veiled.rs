//! Figures about persons, as the reader may see them.

use super::{
    document::{Cell, Part},
    writing::Writer,
};
use crate::features::reports::{report::Group, veil::Breakdown};

impl Writer<'_> {
    /// Whether the reader may see who is behind the figures, and so every figure.
    pub fn is_open(&self) -> bool {
        self.report.veil.is_none()
    }

    pub fn hides_whole(&self) -> bool {
        self.report.veil.as_ref().is_some_and(|veil| veil.whole)
    }

    pub fn hides(&self, breakdown: Breakdown, group: &str) -> bool {
        self.report.veil.as_ref().is_some_and(|veil| veil.hides(breakdown, group))
    }

    pub fn hides_part(&self, part: &str) -> bool {
        self.report.veil.as_ref().is_some_and(|veil| veil.hides_part(part))
    }

    /// A count of persons or of what they did. It leads to them for who may see them, and nowhere for others.
    pub fn persons(&self, hidden: bool, count: i64, href: String) -> Cell {
        match (hidden, self.is_open()) {
            (true, _) => Cell::hidden(self.frame),
            (false, true) => Cell::count(self.frame, count, href),
            (false, false) => Cell { href: None, ..Cell::count(self.frame, count, href) },
        }
    }

    /// The groups with those that are hidden though nobody is in them: that they are missing would say so.
    pub fn with_hidden(&self, breakdown: Breakdown, mut groups: Vec<Group>) -> Vec<Group> {
        let Some(veil) = &self.report.veil else { return groups };
        for key in veil.hidden(breakdown) {
            if !groups.iter().any(|group| group.key == key) {
                groups.push(Group { key: key.to_owned(), counted: Default::default() });
            }
        }
        if breakdown != Breakdown::Kind {
            return groups;
        }
        // Their order would tell which of the hidden ones are the larger.
        let (shown, mut hidden): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| !self.hides(breakdown, &group.key));
        hidden.sort_by(|one, other| one.key.cmp(&other.key));
        shown.into_iter().chain(hidden).collect()
    }

    /// Says under each table with a hidden figure what its sign means.
    pub fn explained(&self, mut parts: Vec<Part>) -> Vec<Part> {
        for table in parts.iter_mut().flat_map(|part| &mut part.tables) {
            if table.hides_anything() {
                let why = self.frame.t("figure-hidden-note");
                let gap = if table.note.is_empty() { "" } else { " " };
                table.note = format!("{}{gap}{why}", table.note);
            }
        }
        parts
    }
}
