//! Somebody wants to see what is held of them, to have it corrected, or objects. Nothing here touches the outside.

use crate::foundation::people::PersonId;
use crate::foundation::word;
use chrono::{Days, NaiveDate};
use kit_db::{FromRow, id};

id!(
    /// A request.
    RequestId
);

word!(
    /// Which right is used (art. 7, 8, 9).
    Right, "request-right-{}", {
        Access => "access",
        Rectification => "rectification",
        Objection => "objection",
    }
);

word!(
    /// How far it is.
    Step, "request-step-{}", {
        Received => "received",
        Identified => "identified",
        Answered => "answered",
        Refused => "refused",
    }
);

word!(
    /// How its clock stands.
    Clock, "request-clock-{}", {
        Open => "open",
        Due => "due",
        Late => "late",
        Ended => "ended",
    }
);

impl Right {
    /// Days to answer. Ten for a correction is the delay of law 09-08 (art. 8); the law names none for access and objection:
    /// fifteen and ten are this product's own rule.
    pub fn days(self) -> i64 {
        match self {
            Self::Access => 15,
            Self::Rectification | Self::Objection => 10,
        }
    }
}

/// So many days before the end it is time.
const REMINDED: u64 = 3;

impl Clock {
    pub fn of(due_on: NaiveDate, ended_on: Option<NaiveDate>, today: NaiveDate) -> Self {
        let reminded = due_on.checked_sub_days(Days::new(REMINDED)).unwrap_or(due_on);
        match ended_on {
            Some(_) => Self::Ended,
            None if today > due_on => Self::Late,
            None if today >= reminded => Self::Due,
            None => Self::Open,
        }
    }
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Request {
    pub id: RequestId,
    pub kind: Right,
    pub state: Step,
    pub place: String,
    /// Whom it is about, when they were found in the register.
    pub person: Option<PersonId>,
    pub name: String,
    pub asked: String,
    pub received_on: NaiveDate,
    pub due_on: NaiveDate,
    pub identified_on: Option<NaiveDate>,
    pub identified_by: String,
    pub ended_on: Option<NaiveDate>,
    pub answer: String,
    pub version: i64,
}

/// What a form says of a new one.
#[derive(Debug, Clone)]
pub struct NewRequest {
    pub kind: Right,
    pub place: String,
    pub person: Option<PersonId>,
    pub name: String,
    pub asked: String,
    pub received_on: NaiveDate,
}

impl NewRequest {
    pub fn due_on(&self) -> NaiveDate {
        let days = Days::new(self.kind.days().unsigned_abs());
        self.received_on.checked_add_days(days).unwrap_or(self.received_on)
    }
}

/// Why a step cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongStep {
    #[error("who asks is not known to be the person yet")]
    Unidentified,
    #[error("it was identified already")]
    Identified,
    #[error("it was answered or refused already")]
    Ended,
}

impl WrongStep {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unidentified => "request-unidentified",
            Self::Identified => "request-identified-already",
            Self::Ended => "request-ended-already",
        }
    }
}

impl Request {
    pub fn clock(&self, today: NaiveDate) -> Clock {
        Clock::of(self.due_on, self.ended_on, today)
    }

    /// Somebody has seen that it is the person who asks (art. 7: signed, with a copy of the identity card).
    pub fn identified(self, how: &str, today: NaiveDate) -> Result<Self, WrongStep> {
        match self.state {
            Step::Received => Ok(Self {
                state: Step::Identified,
                identified_on: Some(today),
                identified_by: how.to_owned(),
                ..self
            }),
            Step::Identified => Err(WrongStep::Identified),
            Step::Answered | Step::Refused => Err(WrongStep::Ended),
        }
    }

    /// What was answered, to somebody whose identity is known.
    pub fn answered(self, answer: &str, today: NaiveDate) -> Result<Self, WrongStep> {
        match self.state {
            Step::Received => Err(WrongStep::Unidentified),
            Step::Identified => Ok(self.ended(Step::Answered, answer, today)),
            Step::Answered | Step::Refused => Err(WrongStep::Ended),
        }
    }

    /// Refused with the reason; also because who asks did not show who they are.
    pub fn refused(self, reason: &str, today: NaiveDate) -> Result<Self, WrongStep> {
        match self.state {
            Step::Received | Step::Identified => Ok(self.ended(Step::Refused, reason, today)),
            Step::Answered | Step::Refused => Err(WrongStep::Ended),
        }
    }

    fn ended(self, state: Step, answer: &str, today: NaiveDate) -> Self {
        Self { state, answer: answer.to_owned(), ended_on: Some(today), ..self }
    }
}
