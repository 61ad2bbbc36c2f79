//! Every SQL statement of reports: the figures, what is behind them, the places and years around.

mod around;
mod behind;
mod figures;
mod plan;
mod rolls;
mod veil;

pub use around::{area, first_and_last, names_of, place_names, switch};
pub use behind::{
    Participation, PersonKey, PersonLine, SessionRow, half_days_behind, participations,
    participations_count, people, people_count, sessions_behind, sessions_count, unnamed,
};
pub use figures::{certified, figures, sessions, team};
pub use plan::{counts, lines};
pub use rolls::Rolls;
#[cfg(test)]
pub use rolls::{Stamped, stamps};
pub use veil::veil;

use crate::layout::ListQuery;
use chrono::NaiveDate;
use kit_db::Value;

/// The sessions that a report is about: those that begin in a year, in a place or below it.
#[derive(Debug, Clone)]
pub struct Span {
    pub place: String,
    pub year: i32,
    pub from: NaiveDate,
    /// The first day after it.
    pub until: NaiveDate,
}

impl Span {
    pub fn year(place: &str, year: i32) -> Self {
        let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        Self { place: place.to_owned(), year, from: first(year), until: first(year + 1) }
    }

    /// The year of an address, or all the years up to the one that it names as the last.
    pub fn asked(place: &str, year: i32, list: &ListQuery) -> Self {
        let one = Self::year(place, year);
        let last = list.filter("until").parse().ok().filter(|last| (year..=2150).contains(last));
        match last {
            Some(last) => Self { until: Self::year(place, last).until, ..one },
            None => one,
        }
    }

    /// The sessions of the same place that begin in one month, 1 to 12.
    pub fn month(&self, month: u32) -> Option<Self> {
        let from = NaiveDate::from_ymd_opt(self.year, month, 1)?;
        let until = from.checked_add_months(chrono::Months::new(1))?;
        Some(Self { from, until, ..self.clone() })
    }

    /// For `e.starts_on >= ? and e.starts_on < ? and … above = ?`.
    fn args(&self) -> [Value; 3] {
        [self.from.into(), self.until.into(), self.place.as_str().into()]
    }
}

/// The sessions of a [`Span`].
const HELD: &str = "e.starts_on >= ? and e.starts_on < ?
       and e.place in (select place from place_above where above = ?)";

/// For each place below the report's, the one directly below it that it is in.
const BELOW: &str = "(select u.place, min(c.code) as child
                        from places c
                        join place_above u on u.above = c.code
                       where c.parent = ?
                       group by u.place)";

/// Half-days of the registration `r` on which its person was there: a sum that the engine keeps as marks change.
const ATTENDED: &str = "r.attended";

/// Whether there is any.
const PRESENT: &str = "r.attended > 0";

/// The registration `r` may be listed by name: neither its audience nor its group is one that is only counted.
const NAMED: &str =
    "not exists (select 1 from audiences x where x.code = r.audience and x.sensitive)
       and not exists (select 1 from event_groups x where x.id = r.event_group and x.sensitive)";

/// A certificate of the registration `r` stands, of one of these two kinds.
const CERTIFIED: &str = "exists (select 1
            from certificates c
           where c.registration = r.id and c.revoked_at is null and c.kind in (?, ?))";
