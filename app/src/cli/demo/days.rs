//! The days on which things of the demonstration were done: a year is lived from January on, not in one instant.

use crate::foundation::Cx;
use chrono::{Datelike, NaiveDate, NaiveTime};

/// The same person on a day that has passed. A day that has not come yet is today: nobody has done anything tomorrow.
pub fn on(cx: &Cx, day: NaiveDate) -> Cx {
    let then = day.and_time(NaiveTime::MIN).and_utc() + OFFICE;
    Cx { now: then.min(cx.now), ..cx.clone() }
}

/// In the morning, when offices are open.
const OFFICE: chrono::TimeDelta = chrono::TimeDelta::minutes(9 * 60 + 40);

/// A day of this year, or of one so many years before it.
pub fn of_year(cx: &Cx, before: i32, (month, day): (u32, u32)) -> NaiveDate {
    NaiveDate::from_ymd_opt(cx.today().year() - before, month, day).unwrap_or_default()
}

/// The same person on such a day.
pub fn in_year(cx: &Cx, before: i32, day: (u32, u32)) -> Cx {
    on(cx, of_year(cx, before, day))
}
