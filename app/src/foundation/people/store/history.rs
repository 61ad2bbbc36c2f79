use crate::foundation::{
    Cx, Error,
    people::{PersonId, READ},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, sql};
use uuid::Uuid;

/// A session that a person was in, with the half-days they attended; being late is attending.
#[derive(Debug, Clone, FromRow)]
pub struct TakenPart {
    pub registration: Uuid,
    pub event: Uuid,
    pub kind: String,
    pub title_ar: String,
    pub title_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    /// How exactly the dates are known: `day`, `month` or `year`.
    pub exactness: String,
    pub place_ar: String,
    pub place_fr: String,
    pub capacity: String,
    pub attended: i64,
    pub half_days: i64,
    /// Whether the reader may open it.
    pub near: i64,
}

/// The events of a person, newest first.
pub async fn taken_part(cx: &Cx, tx: &impl Reads, person: PersonId) -> Result<Vec<TakenPart>> {
    let (within, args) = cx.within(READ, "e.place");
    let mut sql = Sql::new(
        "select r.id as registration, e.id as event, e.kind, e.title_ar, e.title_fr, e.starts_on,
                e.ends_on, e.exactness, w.name_ar as place_ar, w.name_fr as place_fr, r.capacity,
                r.attended,
                (select count(*) from half_days h where h.event = e.id) as half_days,",
    );
    sql.with(&format!("cast(case when {within} then 1 else 0 end as bigint) as near"), args);
    sql.push(
        "from registrations r
           join events e on e.id = r.event
           join places w on w.code = e.place",
    );
    sql.with("where r.person = ? order by e.starts_on desc, e.id desc, r.id", [person.into()]);
    tx.all(sql.query()).await
}

/// A certificate that a person was given.
#[derive(Debug, Clone, FromRow)]
pub struct Given {
    pub id: Uuid,
    pub registration: Uuid,
    pub number: String,
    pub title_ar: String,
    pub title_fr: String,
    pub issued_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
}

pub async fn certificates(tx: &impl Reads, person: PersonId) -> Result<Vec<Given>> {
    tx.all(sql!(
        "select c.id, c.registration, c.number, e.title_ar, e.title_fr, c.issued_at, c.revoked_at
           from certificates c
           join events e on e.id = c.event
          where c.person = $1
          order by c.id desc",
        person,
    ))
    .await
}

/// A seat that somebody asked for and does not have: they wait, or were told no.
#[derive(Debug, Clone, FromRow)]
pub struct AskedFor {
    pub event: Uuid,
    pub title_ar: String,
    pub title_fr: String,
    pub asked_at: DateTime<Utc>,
    /// `waiting` or `refused`.
    pub state: String,
    /// What was written to whoever is refused; the key of a sentence for whoever waits.
    pub reason: String,
    /// Whether the reader may open the session.
    pub near: i64,
}

/// The seats that a person waits for or was refused, newest first.
pub async fn asked_for(cx: &Cx, tx: &impl Reads, person: PersonId) -> Result<Vec<AskedFor>> {
    let (within, args) = cx.within(READ, "e.place");
    let mut sql =
        Sql::new("select e.id as event, e.title_ar, e.title_fr, w.asked_at, w.state, w.reason,");
    sql.with(&format!("cast(case when {within} then 1 else 0 end as bigint) as near"), args);
    sql.push("from session_waiting w join events e on e.id = w.event");
    sql.with("where w.person = ? and w.state in ('waiting', 'refused')", [person.into()]);
    sql.push("order by w.asked_at desc, w.id");
    tx.all(sql.query()).await
}

/// Whether a person is in an event that the actor may read of.
pub async fn is_guest(
    cx: &Cx,
    tx: &impl Reads,
    person: PersonId,
) -> std::result::Result<bool, Error> {
    let (within, args) = cx.within(READ, "e.place");
    let mut sql = Sql::new("select count(*) from registrations r join events e on e.id = r.event");
    sql.with("where r.person = ?", [person.into()]).with(&format!("and {within}"), args);
    Ok(tx.count(sql.query()).await? > 0)
}
