//! Half-days: what attendance is counted by.

use super::Period;
use chrono::NaiveDate;
use kit_db::{FromRow, text_column};

/// The part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Half {
    Morning,
    Afternoon,
}

/// A half-day of an event; `no` is 1, 2, 3… in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct HalfDay {
    pub no: i64,
    pub held_on: NaiveDate,
    pub half: Half,
}

impl Half {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Morning, Self::Afternoon].into_iter().find(|half| half.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Morning => "half-morning",
            Self::Afternoon => "half-afternoon",
        }
    }

    /// The key of its letter, for the head of a narrow column.
    pub fn short_key(self) -> &'static str {
        match self {
            Self::Morning => "half-morning-short",
            Self::Afternoon => "half-afternoon-short",
        }
    }
}

text_column!(Half);

/// Morning and afternoon of every day.
pub fn half_days_of(period: &Period) -> Vec<HalfDay> {
    let halves = period.days().flat_map(|day| [(day, Half::Morning), (day, Half::Afternoon)]);
    numbered(halves)
}

/// Half-days in order, each once, with their numbers.
pub fn numbered(halves: impl IntoIterator<Item = (NaiveDate, Half)>) -> Vec<HalfDay> {
    let mut halves: Vec<_> = halves.into_iter().collect();
    halves.sort_unstable();
    halves.dedup();
    let numbers = (1..).zip(halves);
    numbers.map(|(no, (held_on, half))| HalfDay { no, held_on, half }).collect()
}
