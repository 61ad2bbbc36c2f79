use crate::foundation::{
    Cx,
    organisations::OrganisationId,
    people::{PersonId, READ},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, sql};
use uuid::Uuid;

/// An organisation that a person belongs to, or belonged to.
#[derive(Debug, Clone, FromRow)]
pub struct Membership {
    pub organisation: OrganisationId,
    pub name_ar: String,
    pub name_fr: String,
    pub from_on: Option<NaiveDate>,
    pub to_on: Option<NaiveDate>,
}

pub async fn memberships(tx: &impl Reads, person: PersonId) -> Result<Vec<Membership>> {
    tx.all(sql!(
        "select m.organisation, o.name_ar, o.name_fr, m.from_on, m.to_on
           from memberships m
           join organisations o on o.id = m.organisation
          where m.person = $1
          order by m.id desc",
        person,
    ))
    .await
}

/// A session that a person was in, with the half-days they attended; being late is attending.
#[derive(Debug, Clone, FromRow)]
pub struct TakenPart {
    pub event: Uuid,
    pub title_ar: String,
    pub title_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
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
        "select e.id as event, e.title_ar, e.title_fr, e.starts_on, e.ends_on,
                w.name_ar as place_ar, w.name_fr as place_fr, r.capacity,
                (select count(*)
                   from attendance a
                  where a.registration = r.id and a.mark in ('present', 'late')) as attended,
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
    pub number: String,
    pub title_ar: String,
    pub title_fr: String,
    pub issued_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
}

pub async fn certificates(tx: &impl Reads, person: PersonId) -> Result<Vec<Given>> {
    tx.all(sql!(
        "select c.id, c.number, e.title_ar, e.title_fr, c.issued_at, c.revoked_at
           from certificates c
           join events e on e.id = c.event
          where c.person = $1
          order by c.id desc",
        person,
    ))
    .await
}
