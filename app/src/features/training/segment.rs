//! A part of the register that is put into a session together. Nothing here touches the outside.

use super::seats::Full;
use crate::foundation::{organisations::OrganisationId, people::PersonId};
use kit_db::FromRow;

/// The most people who are enrolled together: more than that is no longer one session.
pub const MOST: usize = 2_000;

/// Which people of the register: those who fit all that is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Segment {
    pub audience: Option<String>,
    /// In this place and all below it.
    pub place: Option<String>,
    pub sex: Option<String>,
    /// Years of age in the year of the session; whose year of birth is not known fits no age.
    pub age_from: Option<i64>,
    pub age_to: Option<i64>,
    /// Members on the day of asking.
    pub organisation: Option<OrganisationId>,
}

/// Somebody of a segment.
#[derive(Debug, Clone, FromRow)]
pub struct Member {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    /// The latest organisation that they belong to.
    pub organisation: Option<OrganisationId>,
}

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

impl Segment {
    /// Whether it says anything at all.
    pub fn is_narrowed(&self) -> bool {
        *self != Self::default()
    }
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
