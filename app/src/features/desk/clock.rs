//! Until when a case is to be answered. Nothing here touches the outside.

use super::Kind;
use crate::features::plans::{Calendar, Falls};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Days of work in which each kind is answered. Law 31-13 on the right to information gives an administration twenty of them; a
/// question that needs no inquiry is answered in half of that.
pub fn days(kind: Kind) -> u32 {
    match kind {
        Kind::Question => 10,
        Kind::Suggestion | Kind::Complaint => 20,
    }
}

/// So many days before its end, a clock is told to be running out.
pub const SOON: Days = Days::new(3);

/// The last day to answer what came on this day; Saturdays, Sundays and public holidays are not counted.
pub fn due(kind: Kind, received: NaiveDate) -> NaiveDate {
    let after = received.iter_days().skip(1).filter(|day| is_worked(*day));
    after.take(days(kind) as usize).last().unwrap_or(received)
}

fn is_worked(day: NaiveDate) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let falls = || Calendar::of(day.year()).falls(day, day);
    !weekend && !falls().iter().any(|falls| matches!(falls, Falls::Holiday(_)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn weekends_and_holidays_are_not_counted() {
        // Monday to Monday in two weeks without a holiday.
        assert_eq!(due(Kind::Question, day(2026, 2, 2)), day(2026, 2, 16));
        assert_eq!(due(Kind::Complaint, day(2026, 2, 2)), day(2026, 3, 2));
        // The day of independence is a Wednesday.
        assert_eq!(due(Kind::Question, day(2026, 11, 16)), day(2026, 12, 1));
        // What comes on a Saturday begins on Monday.
        assert_eq!(due(Kind::Question, day(2026, 2, 7)), day(2026, 2, 20));
    }
}
