//! The spans of time that the page is about. Nothing here touches the outside.

use chrono::{Datelike, Days, NaiveDate};

/// Monday to Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Week {
    /// The week that this day is in.
    pub fn of(day: NaiveDate) -> Self {
        let from = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
        Self { from, to: from + Days::new(6) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_begins_on_monday() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default();
        // The 22nd of November 2026 is a Sunday.
        let week = Week { from: day(16), to: day(22) };
        assert_eq!([Week::of(day(16)), Week::of(day(22))], [week, week]);
        assert_eq!(Week::of(day(23)).from, day(23));
    }
}
