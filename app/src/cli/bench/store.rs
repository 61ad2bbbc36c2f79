//! The statements of the bench: marks by the thousand, and what an earlier run left.

use crate::foundation::{accounts::AccountId, events::EventId};
use chrono::{DateTime, Utc};
use kit_db::{Engine, FromRow, Reads, Result, WriteTx, sql};

/// Marks every half-day of every participant of a session: of ten, eight were there, one came late, one did not come.
pub async fn mark_all(tx: &mut WriteTx, event: EventId, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "insert into attendance (registration, half_day, mark, marked_at)
         select r.id, h.no,
                case (coalesce(p.birth_year, 0) * 7 + h.no * 3) % 10
                     when 0 then 'late' when 1 then 'absent' else 'present' end,
                $2
           from registrations r
           join people p on p.id = r.person
           join half_days h on h.event = r.event
          where r.event = $1 and r.capacity = 'participant'",
        event,
        now,
    ))
    .await
}

/// The session with this title, if a run made it.
pub async fn titled(tx: &impl Reads, title: &str) -> Result<Option<EventId>> {
    tx.value(sql!("select id from events where title_fr = $1 order by id limit 1", title)).await
}

pub async fn marks(tx: &impl Reads) -> Result<i64> {
    tx.count(sql!("select count(*) from attendance")).await
}

/// How many rows of the last import had each fate.
#[derive(Debug, FromRow)]
pub struct Fate {
    pub fate: String,
    pub rows: i64,
}

pub async fn fates(tx: &impl Reads, import: uuid::Uuid) -> Result<Vec<Fate>> {
    tx.all(sql!(
        "select fate, count(*) as rows from import_rows where import = $1 group by fate order by fate",
        import,
    ))
    .await
}

/// What PostgreSQL does by itself within a minute of a load: it looks at what there is, so that it chooses well.
pub async fn settle(tx: &mut WriteTx) -> Result<()> {
    match tx.engine() {
        Engine::Postgres => tx.script("analyze").await,
        Engine::Sqlite => Ok(()),
    }
}

pub async fn cases(tx: &impl Reads) -> Result<i64> {
    tx.count(sql!("select count(*) from cases")).await
}

/// The title of the events that only the crowd of the segments was at.
const CROWD: &str = "bench: crowd";

/// Whether an earlier run made the crowd.
pub async fn crowd(tx: &impl Reads) -> Result<bool> {
    Ok(titled(tx, CROWD).await?.is_some())
}

/// The sessions that the crowd was at, over three years, and the organisation that some of it belongs to.
pub async fn crowd_events(
    tx: &mut WriteTx,
    now: DateTime<Utc>,
    events: &[uuid::Uuid],
    body: uuid::Uuid,
) -> Result<()> {
    let none = Vec::<u8>::new();
    tx.run(sql!(
        "insert into organisations (id, kind, name_ar, name_fr, place, sort_ar, sort_fr, made_at)
         values ($1, 'association', 'Association', 'Association', 'MA', $2, $2, $3)",
        body,
        none,
        now,
    ))
    .await?;
    for (n, event) in events.iter().enumerate() {
        let on = now.date_naive() - chrono::Days::new((n % 1_000) as u64);
        tx.run(sql!(
            "insert into events (id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at)
             values ($1, 'session', $2, $2, '05.081', $3, $3, $4)",
            *event,
            CROWD,
            on,
            now,
        ))
        .await?;
    }
    Ok(())
}

/// One member of an audience leaves it.
pub async fn leave_audience(tx: &mut WriteTx) -> Result<u64> {
    tx.run(sql!(
        "delete from person_audiences
          where audience = 'cldh'
            and person = (select person from person_audiences where audience = 'cldh' order by person limit 1)"
    ))
    .await
}

pub async fn people(tx: &impl Reads) -> Result<i64> {
    tx.count(sql!("select count(*) from people")).await
}

/// Where an account of the bench is written to.
pub async fn give_mail(tx: &mut WriteTx, account: AccountId, mail: &str) -> Result<u64> {
    tx.run(sql!("update accounts set mail = $2 where id = $1", account, mail)).await
}
