//! What is counted of the cases of a year, by the engine: a line for each sort and theme of each part of a place.

use crate::features::desk::{Kind, Theme};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, sql};

/// Cases of one sort and one theme in one part of a place.
#[derive(Debug, Clone, FromRow)]
pub struct Group {
    /// The place right below the one that is asked for; that one itself for what lies in none of them.
    pub part: String,
    pub kind: Kind,
    pub theme: Theme,
    pub cases: i64,
    pub answered: i64,
    pub in_time: i64,
    /// Unanswered, and over their last day.
    pub late: i64,
    /// How many were given a mark, and the sum of the marks.
    pub rated: i64,
    pub marks: i64,
}

/// So many cases were answered after so many days.
#[derive(Debug, Clone, FromRow)]
pub struct Taken {
    pub days: i64,
    pub cases: i64,
}

/// The cases of a place and all below it that came from a day to a day, counted on `today`. Who asks may read figures of it.
pub async fn groups(
    tx: &impl Reads,
    place: &str,
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<Vec<Group>> {
    tx.all(sql!(
        "select coalesce(b.above, c.place) as part, c.kind, c.theme, count(*) as cases,
                count(c.answered_on) as answered,
                cast(sum(case when c.answered_on <= c.due_on then 1 else 0 end) as bigint) as in_time,
                cast(sum(case when c.answered_on is null and c.due_on < $4 then 1 else 0 end) as bigint) as late,
                count(c.satisfaction) as rated,
                cast(coalesce(sum(c.satisfaction), 0) as bigint) as marks
           from cases c
           join place_above u on u.place = c.place and u.above = $1
           left join place_above b on b.place = c.place and b.distance = u.distance - 1
          where c.received_on >= $2 and c.received_on <= $3
          group by coalesce(b.above, c.place), c.kind, c.theme",
        place,
        from,
        to,
        today,
    ))
    .await
}

/// After how many days the cases of a place were answered, the quickest first.
pub async fn days_taken(
    tx: &impl Reads,
    place: &str,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Vec<Taken>> {
    tx.all(sql!(
        "select c.days_taken as days, count(*) as cases
           from cases c
           join place_above u on u.place = c.place and u.above = $1
          where c.received_on >= $2 and c.received_on <= $3 and c.days_taken is not null
          group by c.days_taken
          order by c.days_taken",
        place,
        from,
        to,
    ))
    .await
}
