//! Until when a case is to be answered. Nothing here touches the outside.

use super::Kind;
use crate::features::plans::{Calendar, Falls};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use kit_db::FromRow;
use std::ops::RangeInclusive;

/// In how many days of work each kind is answered. They are the division's own promise to whoever asks, not a term of a law: law
/// 31-13 (20 working days, 20 more, 3 when it is urgent) is about access to documents, and decree 2-17-265 of 2017 on complaints
/// bounds the whole alone, see [`LONGEST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct Terms {
    pub question: i64,
    pub suggestion: i64,
    pub complaint: i64,
    /// 0 while the division has set nothing.
    pub version: i64,
}

impl Default for Terms {
    /// The programme's own, until the division sets others.
    fn default() -> Self {
        Self { question: 10, suggestion: 20, complaint: 20, version: 0 }
    }
}

/// Days of work that a division may set.
pub const ALLOWED: RangeInclusive<i64> = 1..=40;

/// However many days of work are promised, and whatever holidays fall among them: no answer comes later than two months after the
/// case, which is what the administration said of the decree when its portal of complaints opened in 2018.
const LONGEST: Days = Days::new(60);

/// So many days before its end, a clock is told to be running out.
pub const SOON: Days = Days::new(3);

impl Terms {
    /// Days of work for this kind.
    pub fn days(&self, kind: Kind) -> i64 {
        match kind {
            Kind::Question => self.question,
            Kind::Suggestion => self.suggestion,
            Kind::Complaint => self.complaint,
        }
    }

    /// The last day to answer what came on this day; Saturdays, Sundays and public holidays are not counted.
    pub fn due(&self, kind: Kind, received: NaiveDate) -> NaiveDate {
        let days = usize::try_from(self.days(kind)).unwrap_or_default();
        let after = received.iter_days().skip(1).filter(|day| is_worked(*day));
        let due = after.take(days).last().unwrap_or(received);
        due.min(received.checked_add_days(LONGEST).unwrap_or(due))
    }
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
        assert_eq!(Terms::default().due(Kind::Question, day(2026, 2, 2)), day(2026, 2, 16));
        assert_eq!(Terms::default().due(Kind::Complaint, day(2026, 2, 2)), day(2026, 3, 2));
        // The day of independence is a Wednesday.
        assert_eq!(Terms::default().due(Kind::Question, day(2026, 11, 16)), day(2026, 12, 1));
        // What comes on a Saturday begins on Monday.
        assert_eq!(Terms::default().due(Kind::Question, day(2026, 2, 7)), day(2026, 2, 20));
    }

    #[test]
    fn what_a_division_promises_ends_after_two_months_at_the_latest() {
        let slow = Terms { complaint: 40, ..Terms::default() };
        // Forty days of work and no holiday but the feast that ends Ramadan.
        let due = slow.due(Kind::Complaint, day(2026, 2, 2));
        assert!((day(2026, 3, 30)..=day(2026, 4, 3)).contains(&due), "{due}");
        // Four national days in August alone would have made it longer.
        assert_eq!(slow.due(Kind::Complaint, day(2026, 7, 27)), day(2026, 9, 25));
        assert_eq!(slow.due(Kind::Question, day(2026, 2, 2)), day(2026, 2, 16));
    }
}
