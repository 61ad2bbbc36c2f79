//! A letter of the register and its life. Nothing here touches the outside.

use super::{Delivery, Returned, State};
use crate::{
    features::campaigns::{CampaignId, RecipientId},
    foundation::{Error, people::PersonId},
};
use chrono::NaiveDate;
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A letter in the register.
    DispatchId
);

/// What becomes of a letter is noted on it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Dispatch {
    pub id: DispatchId,
    pub place: String,
    pub year: i64,
    pub no: i64,
    pub campaign: CampaignId,
    pub dated_on: NaiveDate,
    pub state: State,
    pub delivery: Delivery,
    pub handed_on: Option<NaiveDate>,
    pub answered_on: Option<NaiveDate>,
    pub reason: Returned,
}

/// A letter on its way into the register.
#[derive(Debug, Clone)]
pub struct NewDispatch {
    pub recipient: RecipientId,
    pub person: PersonId,
    pub lang: Lang,
    pub name: String,
    pub organisation: String,
    pub commune: String,
    /// Under the name, one under the other.
    pub lines: String,
}

/// What came back: the slip, signed, or the letter itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Acknowledged,
    Returned(Returned),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    pub outcome: Outcome,
    pub on: NaiveDate,
}

/// Why something may not be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Cannot {
    #[error("it is noted already what became of it")]
    Answered,
    #[error("nothing is noted that could be taken back")]
    Open,
    #[error("it was written after that day")]
    TooEarly,
}

impl Cannot {
    pub fn key(self) -> &'static str {
        match self {
            Self::Answered => "dispatch-answered",
            Self::Open => "dispatch-open",
            Self::TooEarly => "dispatch-too-early",
        }
    }
}

impl From<Cannot> for Error {
    fn from(cannot: Cannot) -> Self {
        Self::Conflict(cannot.key())
    }
}

impl Dispatch {
    /// As it is printed: `2026/123`.
    pub fn number(&self) -> String {
        format!("{}/{}", self.year, self.no)
    }

    pub fn answered(self, answer: Answer) -> Result<Self, Cannot> {
        if self.answered_on.is_some() {
            return Err(Cannot::Answered);
        }
        if answer.on < self.dated_on {
            return Err(Cannot::TooEarly);
        }
        let (state, reason) = match answer.outcome {
            Outcome::Acknowledged => (State::Acknowledged, Returned::Nothing),
            Outcome::Returned(reason) => (State::Returned, reason),
        };
        Ok(Self { state, reason, answered_on: Some(answer.on), ..self })
    }

    /// As it was before it was noted what became of it.
    pub fn reopened(self) -> Result<Self, Cannot> {
        if self.answered_on.is_none() {
            return Err(Cannot::Open);
        }
        let handed = self.handed_on.is_some();
        let state = if handed { State::HandedOver } else { State::Printed };
        Ok(Self { state, reason: Returned::Nothing, answered_on: None, ..self })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn letter() -> Dispatch {
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d);
        Dispatch {
            id: DispatchId::new(chrono::DateTime::UNIX_EPOCH),
            place: "05.081".into(),
            year: 2026,
            no: 7,
            campaign: CampaignId::new(chrono::DateTime::UNIX_EPOCH),
            dated_on: day(10).unwrap(),
            state: State::HandedOver,
            delivery: Delivery::Hand,
            handed_on: day(11),
            answered_on: None,
            reason: Returned::Nothing,
        }
    }

    #[test]
    fn what_was_noted_by_mistake_is_taken_back() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let back = Answer { outcome: Outcome::Returned(Returned::Moved), on };
        let handed = letter();
        let returned = handed.clone().answered(back).unwrap();
        assert_eq!((returned.state, returned.reason), (State::Returned, Returned::Moved));
        assert_eq!(returned.clone().answered(back), Err(Cannot::Answered));
        assert_eq!(returned.reopened(), Ok(handed));
        assert_eq!(letter().reopened(), Err(Cannot::Open));
        let early = Answer { on: NaiveDate::from_ymd_opt(2026, 11, 9).unwrap(), ..back };
        assert_eq!(letter().answered(early), Err(Cannot::TooEarly));
    }
}
