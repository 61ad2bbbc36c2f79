//! What would become of a part of the register that is put into a session together. Nothing here touches the outside.

use super::seats::Full;
use crate::foundation::events::Member;

/// What would become of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// In the session or waiting already.
    There,
    Sits,
    Waits(Full),
}

/// What would become of a segment, person by person in the order of their names.
#[derive(Debug, Clone, Default)]
pub struct Foreseen {
    pub people: Vec<(Member, Fate)>,
}

impl Foreseen {
    pub fn there(&self) -> usize {
        self.count(|fate| fate == Fate::There)
    }

    pub fn sits(&self) -> usize {
        self.count(|fate| fate == Fate::Sits)
    }

    pub fn waits(&self) -> usize {
        self.count(|fate| matches!(fate, Fate::Waits(_)))
    }

    fn count(&self, of: impl Fn(Fate) -> bool) -> usize {
        self.people.iter().filter(|(_, fate)| of(*fate)).count()
    }
}
