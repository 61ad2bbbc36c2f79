//! Statements of the door: who came in which half-day.

use crate::{
    features::reception::{Badge, BadgeId},
    foundation::{
        Cx,
        events::EventId,
        people::{self, PersonId},
    },
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

/// Notes an arrival; false when it is there.
pub async fn arrive(cx: &Cx, tx: &mut WriteTx, badge: BadgeId, half_day: i64) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "insert into arrivals (badge, half_day, arrived_at, noted_by)
             values ($1, $2, $3, $4)
             on conflict (badge, half_day) do nothing",
            badge,
            half_day,
            cx.now,
            cx.account(),
        ))
        .await?;
    Ok(touched == 1)
}

/// The record of the register that the bearer is by now.
async fn bearer(tx: &impl Reads, badge: &Badge) -> Result<Option<PersonId>> {
    match badge.person {
        Some(person) => people::now(tx, person).await.map(Some),
        None => Ok(None),
    }
}

/// What an arrival is for somebody on the list: present in that half-day. A mark that is there stays.
pub async fn attend(cx: &Cx, tx: &mut WriteTx, badge: &Badge, half_day: i64) -> Result<()> {
    let Some(person) = bearer(tx, badge).await? else { return Ok(()) };
    tx.run(sql!(
        "insert into attendance (registration, half_day, mark, marked_at, marked_by)
         select r.id, $3, 'present', $4, $5
           from registrations r
          where r.event = $1
            and r.person = $2
         on conflict (registration, half_day) do nothing",
        badge.event,
        person,
        half_day,
        cx.now,
        cx.account(),
    ))
    .await?;
    Ok(())
}

/// Takes an arrival back, and the attendance that it was; false when it is not there.
pub async fn take_back(tx: &mut WriteTx, badge: &Badge, half_day: i64) -> Result<bool> {
    let gone = sql!("delete from arrivals where badge = $1 and half_day = $2", badge.id, half_day);
    if tx.run(gone).await? == 0 {
        return Ok(false);
    }
    if let Some(person) = bearer(tx, badge).await? {
        tx.run(sql!(
            "delete from attendance
              where half_day = $3 and mark = 'present'
                and registration in (select id from registrations where event = $1 and person = $2)",
            badge.event,
            person,
            half_day,
        ))
        .await?;
    }
    Ok(true)
}

pub async fn came(tx: &impl Reads, badge: BadgeId) -> Result<bool> {
    let many = tx.count(sql!("select count(*) from arrivals where badge = $1", badge)).await?;
    Ok(many > 0)
}

/// The half-days in which the bearer came.
pub async fn half_days_of(tx: &impl Reads, badge: BadgeId) -> Result<Vec<i64>> {
    tx.column(sql!("select half_day from arrivals where badge = $1 order by half_day", badge)).await
}

/// Somebody who came in a half-day.
#[derive(Debug, Clone, FromRow)]
pub struct Arrived {
    pub id: BadgeId,
    pub no: i64,
    pub name: String,
    pub arrived_at: DateTime<Utc>,
}

/// Who came last in a half-day.
pub async fn latest(tx: &impl Reads, event: EventId, half_day: i64) -> Result<Vec<Arrived>> {
    tx.all(sql!(
        "select b.id, b.no, b.name, a.arrived_at
           from badges b
           join arrivals a on a.badge = b.id and a.half_day = $2
          where b.event = $1
          order by a.arrived_at desc, b.no desc
          limit 12",
        event,
        half_day,
    ))
    .await
}

/// How many came in a half-day.
pub async fn here(tx: &impl Reads, event: EventId, half_day: i64) -> Result<i64> {
    tx.count(sql!(
        "select count(*)
           from badges b
           join arrivals a on a.badge = b.id and a.half_day = $2
          where b.event = $1",
        event,
        half_day,
    ))
    .await
}
