//! Every SQL statement about Media Thursdays.

use super::{
    permissions::READ,
    thursday::{Present, Thursday},
};
use crate::{
    features::outlets::OutletId,
    foundation::{Cx, events::EventId, search},
    layout::ListQuery,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::Lang;

const COLUMNS: &str =
    "select e.id, e.place, e.title_ar, e.title_fr, p.name_ar as place_ar, p.name_fr as place_fr, e.starts_on, e.ends_on,
            e.exactness, e.cancelled_at,
            (select count(*) from releases r where r.event = e.id) as releases,
            (select count(*) from thursday_outlets o where o.event = e.id) as outlets,
            (select cast(coalesce(sum(o.persons), 0) as bigint) from thursday_outlets o where o.event = e.id) as persons,
            (select count(*) from coverage c where c.event = e.id) as items
       from events e
       join places p on p.code = e.place
      where e.kind = 'media_thursday'";

pub async fn find(tx: &impl Reads, id: EventId) -> Result<Option<Thursday>> {
    let mut sql = Sql::new(COLUMNS);
    sql.with("and e.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

fn narrow(cx: &Cx, tx: &impl Reads, list: &ListQuery, sql: &mut Sql) {
    let (seen, args) = cx.within(READ, "e.place");
    sql.with(&format!("and {seen}"), args);
    if let Some((matching, args)) = search::matching(tx, "event", "e.id", &list.q) {
        sql.with(&format!("and {matching}"), args);
    }
    if let Some((first, last)) = year(list.filter("year")) {
        sql.with("and e.starts_on >= ? and e.starts_on <= ?", [first.into(), last.into()]);
    }
}

fn year(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let year = text.parse().ok()?;
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}

/// How many Thursdays the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, list: &ListQuery) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from events e where e.kind = 'media_thursday'");
    narrow(cx, tx, list, &mut sql);
    tx.count(sql.query()).await
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    list: &ListQuery,
    part: Option<(i64, i64)>,
) -> Result<Vec<Thursday>> {
    let mut sql = Sql::new(COLUMNS);
    narrow(cx, tx, list, &mut sql);
    let turn = if list.desc { "desc" } else { "asc" };
    let by = match (list.sorted_by(), cx.lang) {
        ("title", Lang::Ar) => "e.sort_ar",
        ("title", _) => "e.sort_fr",
        _ => "e.starts_on",
    };
    sql.push(&format!("order by {by} {turn}, e.id {turn}"));
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}

/// The first and the last day on which one of the reader's Thursdays was.
pub async fn span(cx: &Cx, tx: &impl Reads) -> Result<Option<(NaiveDate, NaiveDate)>> {
    #[derive(FromRow)]
    struct Span {
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    }
    let (seen, args) = cx.within(READ, "e.place");
    let mut sql =
        Sql::new("select min(e.starts_on) as first, max(e.starts_on) as last from events e");
    sql.with(&format!("where e.kind = 'media_thursday' and {seen}"), args);
    let span: Option<Span> = tx.optional(sql.query()).await?;
    Ok(span.and_then(|span| span.first.zip(span.last)))
}

/// The outlets that came, by name.
pub async fn present(tx: &impl Reads, id: EventId, lang: Lang) -> Result<Vec<Present>> {
    let by = if lang == Lang::Ar { "o.sort_ar" } else { "o.sort_fr" };
    let mut sql = Sql::new(
        "select t.outlet, o.kind, o.name_ar, o.name_fr, t.persons
           from thursday_outlets t
           join outlets o on o.id = t.outlet",
    );
    sql.with("where t.event = ?", [id.into()]).push(&format!("order by {by}, o.id"));
    tx.all(sql.query()).await
}

/// How many of an outlet came; zero when it did not.
pub async fn persons_of(tx: &impl Reads, id: EventId, outlet: OutletId) -> Result<i64> {
    let found = tx
        .value::<i64>(sql!(
            "select persons from thursday_outlets where event = $1 and outlet = $2",
            id,
            outlet,
        ))
        .await?;
    Ok(found.unwrap_or_default())
}

pub async fn set_present(
    tx: &mut WriteTx,
    id: EventId,
    outlet: OutletId,
    persons: i64,
) -> Result<u64> {
    if persons == 0 {
        let query =
            sql!("delete from thursday_outlets where event = $1 and outlet = $2", id, outlet);
        return tx.run(query).await;
    }
    tx.run(sql!(
        "insert into thursday_outlets (event, outlet, persons)
         values ($1, $2, $3)
         on conflict (event, outlet) do update set persons = excluded.persons",
        id,
        outlet,
        persons,
    ))
    .await
}
