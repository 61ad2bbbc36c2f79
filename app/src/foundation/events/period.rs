//! From a day to a day, as typed or as a document wrote it.

use chrono::NaiveDate;
use kit_db::text_column;
use kit_lang::{
    Lang,
    reading::{DateRange, Doubt, PartialDate, parse_range},
};

/// From a day to a day, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub exactness: Exactness,
    pub as_written: Option<String>,
    pub doubt: Option<Doubtful>,
}

/// How exactly the dates are known: “training of 2011” is from January to December, to the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Exactness {
    #[default]
    Day,
    Month,
    Year,
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

/// What is known to the month or to the year is within one year.
const LONGEST_PARTIAL: i64 = 366;

impl Exactness {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Day, Self::Month, Self::Year].into_iter().find(|one| one.as_str() == text)
    }

    /// The dates as far as they are known: “14–17 July 2011”, “May 2016”, “2011”.
    pub fn words(self, lang: Lang, from: NaiveDate, to: NaiveDate) -> String {
        use chrono::Datelike;
        let one = |day: NaiveDate| match self {
            Self::Year => day.year().to_string(),
            _ => kit_lang::month_year(lang, day.year(), day.month()),
        };
        match (self, one(from) == one(to)) {
            (Self::Day, _) => kit_lang::date_range(lang, from, to),
            (_, true) => one(from),
            (_, false) => format!("{} – {}", one(from), one(to)),
        }
    }
}

text_column!(Exactness);

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
    /// as a doubt and nothing is mended. A text that knows no day (“2011”, “ماي 2016”) is kept as exactly as it is.
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
            (None, None, None) => return Self::partial(read.ok_or(WrongPeriod::Missing)?),
        };
        check(start, end)?;
        let doubt = read.as_ref().and_then(|read| doubt(read, start, end));
        let as_written = read.map(|read| read.as_written);
        Ok(Self { from: start, to: end, exactness: Exactness::Day, as_written, doubt })
    }

    /// From a day to a day, typed and not doubted.
    pub fn between(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to, exactness: Exactness::Day, as_written: None, doubt: None }
    }

    /// A month or a year of which no day is known.
    fn partial(read: DateRange) -> Result<Self, WrongPeriod> {
        let exactness = exactness_of(&read.from).max_with(exactness_of(&read.to));
        let ends = read.from.earliest().zip(read.to.latest());
        let (from, to) = ends.ok_or(WrongPeriod::Unreadable)?;
        if (to - from).num_days() > LONGEST_PARTIAL {
            return Err(WrongPeriod::TooLong);
        }
        let doubt = read.doubts.first().map(doubtful);
        Ok(Self { from, to, exactness, as_written: Some(read.as_written), doubt })
    }

    /// Whether its days are known.
    pub fn is_exact(&self) -> bool {
        self.exactness == Exactness::Day
    }

    /// Every day of it.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let to = self.to;
        self.from.iter_days().take_while(move |day| *day <= to)
    }
}

fn exactness_of(date: &PartialDate) -> Exactness {
    match (date.month, date.day) {
        (None, _) => Exactness::Year,
        (Some(_), None) => Exactness::Month,
        (Some(_), Some(_)) => Exactness::Day,
    }
}

impl Exactness {
    /// The less exact of the two.
    fn max_with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Year, _) | (_, Self::Year) => Self::Year,
            (Self::Month, _) | (_, Self::Month) => Self::Month,
            _ => Self::Day,
        }
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
    // “2011” beside 14 to 17 July 2011 is no contradiction, beside 2012 it is.
    let says = read.from.earliest().zip(read.to.latest());
    let fits = match days(read) {
        Some(days) => days == (start, end),
        None => says.is_none_or(|(from, to)| from <= start && end <= to),
    };
    if !fits {
        return Some(Doubtful::Differs);
    }
    read.doubts.first().map(doubtful)
}

fn doubtful(doubt: &Doubt) -> Doubtful {
    match doubt {
        Doubt::Reversed => Doubtful::Reversed,
        Doubt::Weekday { .. } => Doubtful::Weekday,
        Doubt::Century => Doubtful::Century,
        Doubt::NewYear => Doubtful::NewYear,
    }
}
