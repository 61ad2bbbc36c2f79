use crate::foundation::people::PersonId;
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

/// A half-day as it was marked.
#[derive(Debug, Clone, FromRow)]
pub struct MarkOf {
    pub title_ar: String,
    pub title_fr: String,
    pub held_on: NaiveDate,
    pub half: String,
    pub mark: String,
}

/// What somebody reached in a test.
#[derive(Debug, Clone, FromRow)]
pub struct ResultOf {
    pub title_ar: String,
    pub title_fr: String,
    pub taken_on: NaiveDate,
    pub score: f64,
    pub out_of: f64,
}

/// The marks of a person, in the order of the days.
pub async fn half_days_of(tx: &impl Reads, person: PersonId) -> Result<Vec<MarkOf>> {
    tx.all(sql!(
        "select e.title_ar, e.title_fr, h.held_on, h.half, a.mark
           from registrations r
           join attendance a on a.registration = r.id
           join half_days h on h.event = r.event and h.no = a.half_day
           join events e on e.id = r.event
          where r.person = $1
          order by h.held_on, a.half_day",
        person,
    ))
    .await
}

/// The tests of a person.
pub async fn results_of(tx: &impl Reads, person: PersonId) -> Result<Vec<ResultOf>> {
    tx.all(sql!(
        "select e.title_ar, e.title_fr, t.taken_on, t.score, t.out_of
           from registrations r
           join test_results t on t.registration = r.id
           join events e on e.id = r.event
          where r.person = $1
          order by t.taken_on, r.id",
        person,
    ))
    .await
}

/// Takes out the words with which somebody was refused a seat.
pub async fn erase(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    tx.run(sql!(
        "update session_waiting set reason = '' where person = $1 and state = 'refused'",
        person,
    ))
    .await?;
    Ok(())
}
