//! A badge, and for how long and how many it is given. Nothing here touches the outside.

use crate::foundation::{
    self, Error,
    events::{Event, EventId, HalfDay},
    people::{PersonId, Sex},
    word,
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A badge of an event.
    BadgeId
);

/// Twelve letters: a million badges and one guess in 150 000 million finds one.
pub type Code = foundation::Code<12>;

word!(
    /// Whether the bearer has a seat.
    State, "badge-state-{}", {
        Expected => "expected",
        Waiting => "waiting",
        Withdrawn => "withdrawn",
        Refused => "refused",
    }
);

word!(
    /// How a badge came to be.
    Source, "badge-source-{}", {
        Form => "form",
        List => "list",
        Door => "door",
    }
);

impl State {
    pub fn tone(self) -> &'static str {
        match self {
            Self::Expected => "live",
            Self::Waiting => "wait",
            Self::Withdrawn => "draft",
            Self::Refused => "stop",
        }
    }
}

/// Somebody who signed up, is on the list, or came.
#[derive(Debug, Clone, FromRow)]
pub struct Badge {
    pub id: BadgeId,
    pub event: EventId,
    /// Counted from 1 in each event.
    pub no: i64,
    pub code: Code,
    pub source: Source,
    pub state: State,
    pub person: Option<PersonId>,
    pub name: String,
    pub sex: Option<Sex>,
    pub audience: Option<String>,
    pub place: Option<String>,
    pub organisation: String,
    pub phone: String,
    pub email: String,
    pub lang: String,
    pub erased_on: Option<NaiveDate>,
    pub version: i64,
}

/// What is known of somebody who wants a badge.
#[derive(Debug, Clone, Default)]
pub struct NewBadge {
    pub name: String,
    pub sex: Option<Sex>,
    pub audience: Option<String>,
    pub place: Option<String>,
    pub organisation: String,
    pub phone: String,
    pub email: String,
    pub person: Option<PersonId>,
}

/// Until when everybody may sign up, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct Reception {
    pub opened_at: Option<DateTime<Utc>>,
    pub closes_on: Option<NaiveDate>,
    pub seats: Option<i64>,
    pub version: i64,
}

/// What a reception is opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    pub closes_on: NaiveDate,
    pub seats: Option<i64>,
    /// Of the reception that the page showed; 0 when there was none.
    pub version: i64,
}

impl Reception {
    /// Whether everybody may sign up today.
    pub fn takes(&self, event: &Event, today: NaiveDate) -> bool {
        self.opened_at.is_some()
            && event.cancelled_at.is_none()
            && self.closes_on.is_some_and(|last| today <= last)
    }
}

impl Badge {
    pub fn lang(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or_default()
    }

    /// Fails with [`Error::Conflict`] for whom was refused: at the door nobody decides otherwise.
    pub fn may_come(&self) -> Result<(), Error> {
        match self.state {
            State::Refused => Err(Error::Conflict("badge-was-refused")),
            _ => Ok(()),
        }
    }

    /// Whether the bearer may still say that they do not come.
    pub fn may_give_up(&self) -> bool {
        matches!(self.state, State::Expected | State::Waiting)
    }
}

/// The half-day that is marked first: the one of this hour, the last that began, or the first of all.
pub fn current(halves: &[HalfDay], now: (NaiveDate, u32)) -> Option<HalfDay> {
    let begun = halves.iter().rev().find(|half| begins(half) <= now);
    begun.or(halves.first()).copied()
}

/// From which hour of which day somebody may arrive.
fn begins(half: &HalfDay) -> (NaiveDate, u32) {
    let hour = match half.half {
        crate::foundation::events::Half::Morning => 0,
        crate::foundation::events::Half::Afternoon => 12,
    };
    (half.held_on, hour)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::foundation::events::{Half, numbered};

    #[test]
    fn the_door_begins_with_the_half_day_that_it_is() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        let halves =
            numbered([(day(3), Half::Morning), (day(3), Half::Afternoon), (day(4), Half::Morning)]);
        let no = |now| current(&halves, now).unwrap().no;
        assert_eq!([no((day(1), 9)), no((day(3), 8)), no((day(3), 12))], [1, 1, 2]);
        assert_eq!([no((day(3), 23)), no((day(4), 0)), no((day(9), 7))], [2, 3, 3]);
        assert!(current(&[], (day(3), 9)).is_none());
    }
}
