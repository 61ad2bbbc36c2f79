//! One date, as exact as it was written.

use chrono::{Datelike, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::tokens::{Token, cut};

/// Years a document of the programme can speak of; a Hijri year (1432) is outside and so is never taken for ours.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

/// A date of which the day, or the month and the day, may be unknown.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct PartialDate {
    /// Year of the common era.
    pub year: i32,
    /// 1 to 12.
    pub month: Option<u32>,
    /// 1 to 31; known only when the month is.
    pub day: Option<u32>,
    /// The text it was read from.
    pub as_written: String,
    /// What is odd about it; empty nearly always.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
}

/// Something about a date that a person should look at. The date stands as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// The weekday is not that of the date.
    Weekday {
        /// What was written.
        written: Weekday,
        /// What that day was.
        actual: Weekday,
    },
    /// The range was written end first, as happens when Arabic is set carelessly.
    Reversed,
    /// The year had two digits.
    Century,
    /// A range without its first year runs over the new year.
    NewYear,
}

/// Why a text is not a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DateError {
    /// Nothing was written.
    #[error("no date was written")]
    Empty,
    /// Not a date in any way known here.
    #[error("this cannot be read as a date")]
    Unreadable,
    /// A day and a month of no year.
    #[error("the year is missing")]
    NoYear,
    /// The 31st of April, the 14th month.
    #[error("the calendar has no such day")]
    NoSuchDay,
    /// Outside 1800 to 2199.
    #[error("the year is out of range")]
    YearOutOfRange,
}

/// Reads a date: `14/07/2011` (day first), `2011-07-14`, `14 يوليوز 2011`, `فاتح ماي 2010`, `14 juillet 2011`,
/// `July 14, 2011`, `يوليوز 2011`, `07/2011`, `2011`, in Western or Arabic-Indic digits, with or without the weekday.
///
/// # Errors
/// When it cannot be read, lacks its year, or names a day that does not exist. A wrong weekday is a doubt, not an error.
pub fn parse_date(text: &str) -> Result<PartialDate, DateError> {
    let tokens = cut(text);
    if tokens.is_empty() {
        return Err(DateError::Empty);
    }
    Fragment::read(&tokens).ok_or(DateError::Unreadable)?.finish(text)
}

impl PartialDate {
    /// A day that is known whole.
    pub fn of(day: NaiveDate) -> PartialDate {
        let (month, known) = (Some(day.month()), Some(day.day()));
        PartialDate {
            year: day.year(),
            month,
            day: known,
            as_written: day.to_string(),
            doubts: Vec::new(),
        }
    }

    /// The day, when it is known.
    pub fn exact(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }

    /// The first day it can mean.
    pub fn earliest(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it can mean.
    pub fn latest(&self) -> Option<NaiveDate> {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.exact(),
            (Some(_), None) => self.earliest()?.checked_add_months(Months::new(1))?.pred_opt(),
            (None, _) => NaiveDate::from_ymd_opt(self.year, 12, 31),
        }
    }
}

/// A date or the part of one that stands at an end of a range (“14” in “14–17 يوليوز 2011”).
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Fragment {
    pub weekday: Option<Weekday>,
    pub day: Option<u32>,
    pub month: Option<u32>,
    pub year: Option<Year>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Year {
    value: u32,
    digits: usize,
}

impl Fragment {
    pub fn read(tokens: &[Token]) -> Option<Fragment> {
        let is_day = |token: &&Token| matches!(token, Token::Day(_));
        let weekday = tokens
            .iter()
            .find_map(|token| if let Token::Day(day) = token { Some(*day) } else { None });
        if tokens.iter().filter(is_day).count() > 1 {
            return None;
        }
        let rest: Vec<Token> = tokens.iter().filter(|token| !is_day(token)).copied().collect();
        let read = Fragment::in_words(&rest).or_else(|| Fragment::in_figures(&rest))?;
        Some(Fragment { weekday, ..read })
    }

    fn in_words(tokens: &[Token]) -> Option<Fragment> {
        use Token::{Figure, Month, Sign};
        let (day, month, year) = match *tokens {
            [Month(month)] => (None, month, None),
            [Figure { value: day, digits: 1 | 2 }, Month(month)] => (Some(day), month, None),
            [Month(month), Figure { value, digits: 4 }] => {
                (None, month, Some(Year { value, digits: 4 }))
            }
            [Month(month), Figure { value: day, digits: 1 | 2 }, Figure { value, digits: 4 }] => {
                (Some(day), month, Some(Year { value, digits: 4 }))
            }
            [Figure { value: day, digits: 1 | 2 }, Month(month), Figure { value, digits }]
            | [
                Figure { value: day, digits: 1 | 2 },
                Sign { .. },
                Month(month),
                Sign { .. },
                Figure { value, digits },
            ] => (Some(day), month, Some(Year { value, digits })),
            _ => return None,
        };
        Some(Fragment { weekday: None, day, month: Some(month), year })
    }

    fn in_figures(tokens: &[Token]) -> Option<Fragment> {
        use Token::{Figure, Sign};
        let (day, month, year) = match *tokens {
            [Figure { value, digits: 4 }] => (None, None, Some(Year { value, digits: 4 })),
            [Figure { value: day, digits: 1 | 2 }] => (Some(day), None, None),
            [Figure { value, digits: 4 }, Sign { .. }, Figure { value: month, digits: 1 | 2 }]
            | [Figure { value: month, digits: 1 | 2 }, Sign { .. }, Figure { value, digits: 4 }] => {
                (None, Some(month), Some(Year { value, digits: 4 }))
            }
            [
                Figure { value: first, digits },
                Sign { sign: a, .. },
                Figure { value: month, digits: 1 | 2 },
                Sign { sign: b, .. },
                Figure { value: last, digits: last_digits },
            ] if a == b => {
                if digits == 4 && last_digits <= 2 {
                    (Some(last), Some(month), Some(Year { value: first, digits }))
                } else if digits <= 2 {
                    (Some(first), Some(month), Some(Year { value: last, digits: last_digits }))
                } else {
                    return None;
                }
            }
            _ => return None,
        };
        Some(Fragment { weekday: None, day, month, year })
    }

    pub fn finish(self, as_written: &str) -> Result<PartialDate, DateError> {
        let year = self.year.ok_or(DateError::NoYear)?;
        let mut doubts = Vec::new();
        if year.digits == 2 {
            doubts.push(Doubt::Century);
        }
        let as_written = as_written.trim().to_owned();
        let read = PartialDate {
            year: year.full()?,
            month: self.month,
            day: self.day,
            as_written,
            doubts,
        };
        let first = read.earliest().ok_or(DateError::NoSuchDay)?;
        Ok(read.doubting(
            self.weekday.filter(|written| self.day.is_some() && *written != first.weekday()),
        ))
    }
}

impl PartialDate {
    fn doubting(mut self, clash: Option<Weekday>) -> PartialDate {
        if let (Some(written), Some(day)) = (clash, self.exact()) {
            self.doubts.push(Doubt::Weekday { written, actual: day.weekday() });
        }
        self
    }
}

impl Year {
    // Two digits: up to 69 is this century. The clock is not asked, so that a sheet reads the same in any year.
    fn full(self) -> Result<i32, DateError> {
        let value = i32::try_from(self.value).map_err(|_| DateError::YearOutOfRange)?;
        let full = match (self.digits, value) {
            (2, 0..=69) => value + 2000,
            (2, _) => value + 1900,
            _ => value,
        };
        if YEARS.contains(&full) { Ok(full) } else { Err(DateError::YearOutOfRange) }
    }
}
