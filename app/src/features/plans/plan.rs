//! A plan and its life: draft, submitted, approved, and from there only into a revision. Nothing here touches the outside.

use crate::foundation::Error;
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, id, text_column};
use serde::{Deserialize, Serialize};

id!(PlanId);

/// The first year that a plan may be of: the programme began in it.
pub const FIRST_YEAR: i64 = 2005;

/// What a plan is about; each strand has its own plan of a place and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strand {
    Training,
    Communication,
}

/// Where a plan is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanState {
    /// It is being written: for the first time, or again after an approval.
    Draft,
    /// It waits for the committee and does not change.
    Submitted,
    /// The committee decided; it is carried out.
    Approved,
}

/// The plan of a strand, a place and a year, with its written parts.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Plan {
    pub id: PlanId,
    pub strand: Strand,
    pub place: String,
    pub year: i64,
    pub state: PlanState,
    /// 0 until it is approved; each later approval is one more.
    pub revision: i64,
    pub context: String,
    pub method: String,
    pub objectives: String,
    pub logistics: String,
    pub evaluation: String,
    pub risks: String,
    pub governance: String,
    pub submitted_at: Option<DateTime<Utc>>,
    pub approved_on: Option<NaiveDate>,
    /// The reference of the minutes of the approval.
    pub minutes: String,
    pub version: i64,
    pub made_at: DateTime<Utc>,
}

/// Why a plan cannot do what is asked of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    #[error("it is no draft")]
    NotDraft,
    #[error("it has no line")]
    NoLine,
    #[error("it was not submitted")]
    NotSubmitted,
    #[error("it was not approved")]
    NotApproved,
    #[error("a day that has not come")]
    NotYet,
    #[error("sessions were planned from this line")]
    LineUsed,
    #[error("it was noted what was done of this action")]
    ActionDone,
    #[error("an action tells this message")]
    MessageUsed,
}

impl Strand {
    pub const ALL: [Self; 2] = [Self::Training, Self::Communication];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Training => "training",
            Self::Communication => "communication",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|strand| strand.as_str() == text)
    }

    /// The address of its list.
    pub fn base(self) -> &'static str {
        match self {
            Self::Training => "/plans",
            Self::Communication => "/communication-plans",
        }
    }

    /// What the journal calls a plan of it.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Training => "plan",
            Self::Communication => "communication_plan",
        }
    }

    /// How a file of its plan begins.
    pub fn file(self) -> &'static str {
        match self {
            Self::Training => "plan",
            Self::Communication => "communication-plan",
        }
    }

    /// Whether a line of it is an action that tells something to somebody.
    pub fn speaks(self) -> bool {
        self == Self::Communication
    }
}

impl PlanState {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Submitted, Self::Approved];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Approved => "approved",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "plan-state-draft",
            Self::Submitted => "plan-state-submitted",
            Self::Approved => "plan-state-approved",
        }
    }

    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "wait",
            Self::Approved => "done",
        }
    }
}

text_column!(Strand);
text_column!(PlanState);

impl Plan {
    /// The address of its page.
    pub fn href(&self) -> String {
        format!("{}/{}", self.strand.base(), self.id)
    }

    /// Whether its text, axes and lines may change.
    pub fn changeable(&self) -> Result<(), PlanError> {
        if self.state == PlanState::Draft { Ok(()) } else { Err(PlanError::NotDraft) }
    }

    /// It goes to the committee. A plan without a line has nothing to decide.
    pub fn submit(self, lines: i64, now: DateTime<Utc>) -> Result<Self, PlanError> {
        self.changeable()?;
        if lines == 0 {
            return Err(PlanError::NoLine);
        }
        Ok(Self { state: PlanState::Submitted, submitted_at: Some(now), ..self })
    }

    /// It comes back to be mended.
    pub fn returned(self) -> Result<Self, PlanError> {
        match self.state {
            PlanState::Submitted => {
                Ok(Self { state: PlanState::Draft, submitted_at: None, ..self })
            }
            _ => Err(PlanError::NotSubmitted),
        }
    }

    /// The committee adopted it on a day that has come, as its minutes say.
    pub fn approve(
        self,
        on: NaiveDate,
        minutes: String,
        today: NaiveDate,
    ) -> Result<Self, PlanError> {
        match self.state {
            PlanState::Submitted if on > today => Err(PlanError::NotYet),
            PlanState::Submitted => Ok(Self {
                state: PlanState::Approved,
                revision: self.revision + 1,
                approved_on: Some(on),
                minutes,
                ..self
            }),
            _ => Err(PlanError::NotSubmitted),
        }
    }

    /// It is written anew: the approved document stays as it was approved.
    pub fn revise(self) -> Result<Self, PlanError> {
        match self.state {
            PlanState::Approved => Ok(Self { state: PlanState::Draft, submitted_at: None, ..self }),
            _ => Err(PlanError::NotApproved),
        }
    }

    /// Whether its actions are carried out: once it was approved, while it is written anew too.
    pub fn carried_out(&self) -> Result<(), PlanError> {
        if self.revision > 0 { Ok(()) } else { Err(PlanError::NotApproved) }
    }

    /// Whether it was approved before and is being written anew.
    pub fn in_revision(&self) -> bool {
        self.revision > 0 && self.state != PlanState::Approved
    }
}

impl PlanError {
    /// The key of the sentence that tells a person why.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotDraft => "plan-not-draft",
            Self::NoLine => "plan-no-line",
            Self::NotSubmitted => "plan-not-submitted",
            Self::NotApproved => "plan-not-approved",
            Self::NotYet => "plan-not-yet",
            Self::LineUsed => "plan-line-used",
            Self::ActionDone => "communication-plan-line-used",
            Self::MessageUsed => "communication-plan-message-used",
        }
    }
}

impl From<PlanError> for Error {
    fn from(error: PlanError) -> Self {
        Self::Conflict(error.key())
    }
}
