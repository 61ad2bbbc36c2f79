//! From a day to a day, as typed or as a document wrote it.

use chrono::NaiveDate;
use kit_lang::reading::{DateRange, Doubt, parse_range};

/// From a day to a day, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub as_written: Option<String>,
    pub doubt: Option<Doubtful>,
}

/// What a person should look at before trusting the dates of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubtful {
    /// The end was written first, as in “17-14 يوليوز 2011”.
    Reversed,
    /// The weekday written is not that of the date.
    Weekday,
    /// The year had two digits.
    Century,
    /// The range runs over the new year and its first year was left out.
    NewYear,
    /// The days that were typed are not those that the document says.
    Differs,
}

/// Why two days and a text are no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongPeriod {
    #[error("it ends before it starts")]
    EndsBeforeItStarts,
    #[error("the text cannot be read as dates")]
    Unreadable,
    #[error("it lasts too long")]
    TooLong,
    #[error("there is no date")]
    Missing,
}

/// The longest an event lasts, in days: every half-day of it is a column to mark.
const LONGEST: i64 = 92;

impl Doubtful {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reversed => "reversed",
            Self::Weekday => "weekday",
            Self::Century => "century",
            Self::NewYear => "new_year",
            Self::Differs => "differs",
        }
    }

    /// The key of the sentence that says it.
    pub fn key(word: &str) -> &'static str {
        match word {
            "reversed" => "event-doubt-reversed",
            "weekday" => "event-doubt-weekday",
            "century" => "event-doubt-century",
            "new_year" => "event-doubt-new-year",
            _ => "event-doubt-differs",
        }
    }
}

impl Period {
    /// The period of two typed days, of a text such as “من 14 إلى 17 يوليوز 2011”, or of both.
    ///
    /// Typed days win over the text, which is kept as it is written; what is odd about it, or between the two, is noted
    /// as a doubt and nothing is mended.
    pub fn of(
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
        text: &str,
    ) -> Result<Self, WrongPeriod> {
        let read = match text.trim() {
            "" => None,
            text => Some(parse_range(text).map_err(|_| WrongPeriod::Unreadable)?),
        };
        let (start, end) = match (from, to, read.as_ref().and_then(days)) {
            (Some(from), Some(to), _) => (from, to),
            (Some(day), None, None) | (None, Some(day), None) => (day, day),
            (from, to, Some(read)) => (from.unwrap_or(read.0), to.unwrap_or(read.1)),
            (None, None, None) if read.is_some() => return Err(WrongPeriod::Unreadable),
            (None, None, None) => return Err(WrongPeriod::Missing),
        };
        check(start, end)?;
        let doubt = read.as_ref().and_then(|read| doubt(read, start, end));
        let as_written = read.map(|read| read.as_written);
        Ok(Self { from: start, to: end, as_written, doubt })
    }

    /// Every day of it.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let to = self.to;
        self.from.iter_days().take_while(move |day| *day <= to)
    }
}

fn days(read: &DateRange) -> Option<(NaiveDate, NaiveDate)> {
    read.from.exact().zip(read.to.exact())
}

fn check(start: NaiveDate, end: NaiveDate) -> Result<(), WrongPeriod> {
    match (end - start).num_days() {
        days if days < 0 => Err(WrongPeriod::EndsBeforeItStarts),
        days if days >= LONGEST => Err(WrongPeriod::TooLong),
        _ => Ok(()),
    }
}

fn doubt(read: &DateRange, start: NaiveDate, end: NaiveDate) -> Option<Doubtful> {
    if days(read).is_some_and(|days| days != (start, end)) {
        return Some(Doubtful::Differs);
    }
    read.doubts.first().map(|doubt| match doubt {
        Doubt::Reversed => Doubtful::Reversed,
        Doubt::Weekday { .. } => Doubtful::Weekday,
        Doubt::Century => Doubtful::Century,
        Doubt::NewYear => Doubtful::NewYear,
    })
}
