//! Statements about seats and the waiting list.

use crate::{
    features::training::{
        Session, SessionState,
        seats::Room,
        waiting::{Waiting, WaitingId, WaitingState},
    },
    foundation::{
        events::{EventId, TogetherId},
        organisations::OrganisationId,
        people::PersonId,
    },
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Certificates of a session in force; one that another took the place of is not. None is issued before it is closed, and
/// then nobody asks.
pub async fn certificates(tx: &impl Reads, session: &Session) -> Result<i64> {
    if session.state != SessionState::Closed {
        return Ok(0);
    }
    tx.count(sql!(
        "select cast(coalesce(sum(case when exists (select 1 from certificates n where n.replaces = c.id)
                                       then 0 else 1 end), 0) as bigint)
           from certificates c
          where c.event = $1 and c.revoked_at is null",
        session.id,
    ))
    .await
}

/// How many people are on the waiting list.
pub async fn queued(tx: &impl Reads, event: EventId) -> Result<i64> {
    tx.count(sql!(
        "select count(*) from session_waiting where event = $1 and state = 'waiting'",
        event,
    ))
    .await
}

/// Holds the session's seats until the end of the transaction: whoever asks for the last one at the same time waits here,
/// and then sees that it is gone.
pub async fn hold_seats(tx: &mut WriteTx, event: EventId) -> Result<()> {
    tx.run(sql!("update training_sessions set seats = seats where event = $1", event)).await?;
    Ok(())
}

/// The seats and who sits on them.
pub async fn room(tx: &impl Reads, event: EventId) -> Result<Room> {
    #[derive(FromRow)]
    struct Taken {
        audience: Option<String>,
        count: i64,
    }
    let seats = sql!("select seats from training_sessions where event = $1", event);
    let taken: Vec<Taken> = tx
        .all(sql!(
            "select audience, count(*) as count
               from registrations
              where event = $1 and capacity = 'participant'
              group by audience",
            event,
        ))
        .await?;
    Ok(Room {
        seats: tx.value::<Option<i64>>(seats).await?.flatten(),
        kept: kept(tx, event).await?,
        taken: taken.into_iter().map(|row| (row.audience, row.count)).collect(),
    })
}

async fn kept(tx: &impl Reads, event: EventId) -> Result<BTreeMap<String, i64>> {
    #[derive(FromRow)]
    struct Kept {
        audience: String,
        seats: i64,
    }
    let rows: Vec<Kept> =
        tx.all(sql!("select audience, seats from session_seats where event = $1", event)).await?;
    Ok(rows.into_iter().map(|row| (row.audience, row.seats)).collect())
}

/// Sets the seats of this version of the session; says whether it was still of that version.
pub async fn set_seats(
    tx: &mut WriteTx,
    event: EventId,
    version: i64,
    seats: Option<i64>,
    kept: &BTreeMap<String, i64>,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update events set version = version + 1 where id = $1 and version = $2",
            event,
            version,
        ))
        .await?;
    if touched != 1 {
        return Ok(false);
    }
    tx.run(sql!("update training_sessions set seats = $2 where event = $1", event, seats)).await?;
    tx.run(sql!("delete from session_seats where event = $1", event)).await?;
    let row = |(audience, seats): (&String, &i64)| {
        vec![event.into(), audience.as_str().into(), (*seats).into()]
    };
    let rows = kept.iter().map(row).collect();
    tx.insert_rows("session_seats", &["event", "audience", "seats"], rows).await?;
    Ok(true)
}

/// The audience of each of these people: one that has seats of its own in the session before others, never one whose
/// members are not listed.
pub async fn audiences_of(
    tx: &impl Reads,
    event: EventId,
    people: &[PersonId],
) -> Result<HashMap<PersonId, String>> {
    #[derive(FromRow)]
    struct Member {
        person: PersonId,
        audience: String,
    }
    let mut found = HashMap::new();
    for some in people.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut sql = Sql::new(
            "select m.person, m.audience
               from person_audiences m
               join audiences a on a.code = m.audience",
        );
        sql.with(
            "left join session_seats s on s.audience = a.code and s.event = ?",
            [event.into()],
        );
        sql.with("where a.sensitive = ?", [false.into()]);
        sql.with(
            &format!("and m.person in ({marks})"),
            some.iter().map(|person| Value::from(*person)),
        );
        sql.push("order by case when s.seats is null then 1 else 0 end, a.position, a.code");
        for row in tx.all::<Member>(sql.query()).await? {
            found.entry(row.person).or_insert(row.audience);
        }
    }
    Ok(found)
}

/// The waiting list: those who wait, in the order of asking, then those of whom it was decided, the latest first.
pub async fn waiting(tx: &impl Reads, event: EventId) -> Result<Vec<Waiting>> {
    let mut rows: Vec<Waiting> = tx
        .all(sql!(
            "select w.id, w.person, p.name_ar, p.name_fr, a.code as audience, a.name_ar as audience_ar, a.name_fr as audience_fr,
                    w.organisation, w.nominated_by, n.name_ar as nominator_ar, n.name_fr as nominator_fr, w.state, w.reason,
                    w.asked_at, w.decided_at
               from session_waiting w
               join people p on p.id = w.person
               left join audiences a on a.code = w.audience and not a.sensitive
               left join organisations n on n.id = w.nominated_by
              where w.event = $1
              order by w.asked_at, w.id",
            event,
        ))
        .await?;
    rows.sort_by_key(|row| row.state != WaitingState::Waiting);
    Ok(rows)
}

/// Who waits or is in the session already: nobody asks twice.
pub async fn asked_already(tx: &impl Reads, event: EventId) -> Result<HashSet<PersonId>> {
    let people: Vec<PersonId> = tx
        .column(sql!(
            "select person from registrations where event = $1 and capacity = 'participant'
              union
             select person from session_waiting where event = $1 and state = 'waiting'",
            event,
        ))
        .await?;
    Ok(people.into_iter().collect())
}

/// Somebody to put at the end of the list.
pub struct Waiter<'a> {
    pub person: PersonId,
    pub audience: Option<&'a str>,
    pub organisation: Option<OrganisationId>,
    pub nominated_by: Option<OrganisationId>,
    pub reason: &'static str,
}

/// Puts people at the end of the list, in this order.
pub async fn queue(
    tx: &mut WriteTx,
    event: EventId,
    waiters: &[Waiter<'_>],
    now: DateTime<Utc>,
) -> Result<()> {
    let columns = [
        "id",
        "event",
        "person",
        "audience",
        "organisation",
        "nominated_by",
        "state",
        "reason",
        "asked_at",
    ];
    let row = |one: &Waiter<'_>| {
        vec![
            WaitingId::new(now).into(),
            event.into(),
            one.person.into(),
            one.audience.map(str::to_owned).into(),
            one.organisation.into(),
            one.nominated_by.into(),
            WaitingState::Waiting.into(),
            one.reason.into(),
            now.into(),
        ]
    };
    tx.insert_rows("session_waiting", &columns, waiters.iter().map(row).collect()).await
}

/// Decides of somebody who waits; says whether they still did.
pub async fn decide(
    tx: &mut WriteTx,
    event: EventId,
    id: WaitingId,
    (state, reason): (WaitingState, &str),
    now: DateTime<Utc>,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update session_waiting set state = $3, reason = $4, decided_at = $5
              where id = $1 and event = $2 and state = 'waiting'",
            id,
            event,
            state,
            reason,
            now,
        ))
        .await?;
    Ok(touched == 1)
}

/// Takes those who came together off the waiting list and says how many waited.
pub async fn withdraw_together(
    tx: &mut WriteTx,
    event: EventId,
    together: TogetherId,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "update session_waiting set state = $3, decided_at = $4
          where event = $1 and state = 'waiting'
            and person in (select person from enrolled_together_people where together = $2)",
        event,
        together,
        WaitingState::Withdrawn,
        now,
    ))
    .await
}
