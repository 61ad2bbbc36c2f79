//! The hours at which letters may arrive. A message that wakes somebody up, or comes when the fast is broken, is badly received.
//!
//! From eight in the morning to eight in the evening; in Ramadan from ten to five. Ramadan is computed and approximate by a day.

use crate::features::plans::Calendar;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Africa::Casablanca;

/// Hours of the day in Morocco, from the first to before the last.
const ORDINARY: (u32, u32) = (8, 20);
const RAMADAN: (u32, u32) = (10, 17);

/// When letters may go out again; none when they may now.
pub fn opens(now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let today = now.with_timezone(&Casablanca).date_naive();
    let days = (0..2).filter_map(|n| today.checked_add_days(Days::new(n)));
    for (from, to) in days.filter_map(open_on) {
        match now {
            _ if now < from => return Some(from),
            _ if now < to => return None,
            _ => {}
        }
    }
    None
}

fn open_on(day: NaiveDate) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let ramadan = Calendar::of(day.year()).ramadan;
    let fasted = ramadan.iter().any(|(first, last)| (*first..=*last).contains(&day));
    let (from, to) = if fasted { RAMADAN } else { ORDINARY };
    let at = |hour: u32| {
        let time = NaiveTime::from_hms_opt(hour, 0, 0)?;
        Casablanca.from_local_datetime(&day.and_time(time)).earliest().map(|at| at.to_utc())
    };
    Some((at(from)?, at(to)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(month: u32, day: u32, hour: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, month, day, hour, 30, 0).single().unwrap_or_default()
    }

    #[test]
    fn nobody_is_woken_up() {
        // An hour east of Greenwich, but in Ramadan.
        assert_eq!(opens(at(11, 22, 9)), None);
        assert_eq!(opens(at(11, 22, 18)), None);
        assert_eq!(opens(at(11, 22, 5)), Some(at(11, 22, 7) - chrono::Duration::minutes(30)));
        assert_eq!(opens(at(11, 22, 19)), Some(at(11, 23, 7) - chrono::Duration::minutes(30)));
    }

    #[test]
    fn nothing_comes_when_the_fast_is_broken() {
        assert_eq!(opens(at(3, 2, 12)), None);
        assert_eq!(opens(at(3, 2, 18)), Some(at(3, 3, 10) - chrono::Duration::minutes(30)));
        assert_eq!(opens(at(3, 2, 8)), Some(at(3, 2, 10) - chrono::Duration::minutes(30)));
    }
}
