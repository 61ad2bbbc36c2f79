use crate::foundation::{
    Cx,
    organisations::{OrganisationId, READ},
    people::{MemberRole, PersonId},
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, sql};
use kit_lang::Lang;
use uuid::Uuid;

/// Somebody who belongs to an organisation.
#[derive(Debug, Clone, FromRow)]
pub struct Member {
    pub person: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub role: MemberRole,
    pub from_on: Option<NaiveDate>,
    pub to_on: Option<NaiveDate>,
}

/// Which members are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Members {
    Present,
    Past,
}

/// How many memberships there are today, and how many are over.
pub async fn member_count(tx: &impl Reads, id: OrganisationId) -> Result<[i64; 2]> {
    let present =
        sql!("select count(*) from memberships where organisation = $1 and to_on is null", id);
    let past =
        sql!("select count(*) from memberships where organisation = $1 and to_on is not null", id);
    Ok([tx.count(present).await?, tx.count(past).await?])
}

/// Members of today by name, or those of before, the latest first; so many after so many.
pub async fn members(
    tx: &impl Reads,
    id: OrganisationId,
    (lang, which): (Lang, Members),
    (per, offset): (i64, i64),
) -> Result<Vec<Member>> {
    let mut sql = Sql::new(
        "select p.id as person, p.name_ar, p.name_fr, w.name_ar as place_ar, w.name_fr as place_fr,
                m.role, m.from_on, m.to_on
           from memberships m
           join people p on p.id = m.person
           join places w on w.code = p.place",
    );
    sql.with("where m.organisation = ?", [id.into()]);
    sql.push(match (which, lang) {
        (Members::Past, _) => "and m.to_on is not null order by m.to_on desc, m.id",
        (_, Lang::Ar) => "and m.to_on is null order by p.sort_ar, m.id",
        (_, _) => "and m.to_on is null order by p.sort_fr, m.id",
    });
    sql.with("limit ? offset ?", [per.into(), offset.into()]);
    tx.all(sql.query()).await
}

/// An event that members were in, with how many of them.
#[derive(Debug, Clone, FromRow)]
pub struct Attended {
    pub event: Uuid,
    pub kind: String,
    pub title_ar: String,
    pub title_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub people: i64,
}

/// The fifty newest events that people of the organisation were in, of those that are held where the reader reads.
pub async fn sessions(cx: &Cx, tx: &impl Reads, id: OrganisationId) -> Result<Vec<Attended>> {
    let (within, args) = cx.within(READ, "e.place");
    let mut sql = Sql::new(
        "with attended as (
           select r.event, count(distinct r.person) as people
             from memberships m
             join registrations r on r.person = m.person",
    );
    sql.with("where m.organisation = ? group by r.event )", [id.into()]);
    sql.push(
        "select e.id as event, e.kind, e.title_ar, e.title_fr, e.starts_on, e.ends_on, a.people
           from attended a
           join events e on e.id = a.event",
    );
    sql.with(&format!("where {within}"), args);
    sql.push("order by e.starts_on desc, e.id desc limit 50");
    tx.all(sql.query()).await
}
