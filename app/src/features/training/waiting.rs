//! Somebody who asked for a seat. Nothing here touches the outside.

use crate::foundation::{
    events::{Capacity, GroupId},
    organisations::OrganisationId,
    people::PersonId,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, id, text_column};

id!(
    /// A person's question for a seat.
    WaitingId
);

/// What became of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitingState {
    Waiting,
    /// A seat became free, or there are more seats.
    Promoted,
    /// The officer said no, with a reason.
    Refused,
    /// They no longer want it.
    Withdrawn,
}

/// Somebody who is to be put into a session.
#[derive(Debug, Clone)]
pub struct Asking {
    pub person: PersonId,
    pub capacity: Capacity,
    pub group: Option<GroupId>,
    /// None: the audience that the register knows of them.
    pub audience: Option<String>,
    pub nominated_by: Option<OrganisationId>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Enrolled,
    /// On the waiting list, for this reason.
    Waits(super::seats::Full),
}

/// A line of the waiting list.
#[derive(Debug, Clone, FromRow)]
pub struct Waiting {
    pub id: WaitingId,
    pub person: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub audience: Option<String>,
    pub audience_ar: Option<String>,
    pub audience_fr: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub nominated_by: Option<OrganisationId>,
    pub nominator_ar: Option<String>,
    pub nominator_fr: Option<String>,
    pub state: WaitingState,
    /// Why they wait: the key of a sentence; or why they were refused, in the officer's words.
    pub reason: String,
    pub asked_at: DateTime<Utc>,
    pub decided_at: Option<DateTime<Utc>>,
}

impl Asking {
    pub fn of(person: PersonId, capacity: Capacity) -> Self {
        Self { person, capacity, group: None, audience: None, nominated_by: None }
    }
}

impl WaitingState {
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Promoted, Self::Refused, Self::Withdrawn];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Promoted => "promoted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting-state-waiting",
            Self::Promoted => "waiting-state-promoted",
            Self::Refused => "waiting-state-refused",
            Self::Withdrawn => "waiting-state-withdrawn",
        }
    }

    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Waiting => "wait",
            Self::Promoted => "done",
            Self::Refused => "stop",
            Self::Withdrawn => "draft",
        }
    }
}

text_column!(WaitingState);
