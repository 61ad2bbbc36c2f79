//! A person in an event.

use super::GroupId;
use crate::foundation::{organisations::OrganisationId, people::PersonId};
use kit_db::{id, text_column};

id!(
    /// A person in an event in a capacity.
    RegistrationId
);
id!(
    /// The sheet that people came in by.
    ImportId
);

/// What a person is in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Capacity {
    Participant,
    Facilitator,
    Trainer,
    Observer,
    Speaker,
    Rapporteur,
}

/// Somebody to put into an event.
#[derive(Debug, Clone)]
pub struct Enrolment {
    pub person: PersonId,
    pub capacity: Capacity,
    pub group: Option<GroupId>,
    pub organisation: Option<OrganisationId>,
    /// The code of the audience that they come for.
    pub audience: Option<String>,
    /// The institution that sends them.
    pub nominated_by: Option<OrganisationId>,
    pub import: Option<ImportId>,
}

impl Enrolment {
    /// A person in a capacity, of whom nothing else is known.
    pub fn of(person: PersonId, capacity: Capacity) -> Self {
        Self {
            person,
            capacity,
            group: None,
            organisation: None,
            audience: None,
            nominated_by: None,
            import: None,
        }
    }
}

impl Capacity {
    pub const ALL: [Self; 6] = [
        Self::Participant,
        Self::Facilitator,
        Self::Trainer,
        Self::Observer,
        Self::Speaker,
        Self::Rapporteur,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Facilitator => "facilitator",
            Self::Trainer => "trainer",
            Self::Observer => "observer",
            Self::Speaker => "speaker",
            Self::Rapporteur => "rapporteur",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|capacity| capacity.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Participant => "capacity-participant",
            Self::Facilitator => "capacity-facilitator",
            Self::Trainer => "capacity-trainer",
            Self::Observer => "capacity-observer",
            Self::Speaker => "capacity-speaker",
            Self::Rapporteur => "capacity-rapporteur",
        }
    }
}

text_column!(Capacity);
