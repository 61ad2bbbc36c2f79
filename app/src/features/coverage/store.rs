//! Every SQL statement about coverage.

use super::{Item, ItemId, NewItem, ReachHow, Tone, permissions::READ};
use crate::{
    features::{
        outlets::OutletId,
        releases::{self, ReleaseId},
    },
    foundation::{Cx, events::EventId, people::in_script_of, search},
    layout::{Choice, ListQuery},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::{Lang, sort_key};

pub async fn find(tx: &impl Reads, id: ItemId) -> Result<Option<Item>> {
    tx.optional(sql!(
        "select id, place, outlet, held_on, title, tone, reach, reach_how, link, page, release, event, version
           from coverage
          where id = $1",
        id,
    ))
    .await
}

pub async fn insert(tx: &mut WriteTx, id: ItemId, new: &NewItem, now: DateTime<Utc>) -> Result<()> {
    tx.run(sql!(
        "insert into coverage
                (id, place, outlet, held_on, title, tone, reach, reach_how, link, page, release, event, sort_title, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        id,
        new.place.as_str(),
        new.outlet,
        new.held_on,
        new.title.as_str(),
        new.tone,
        new.reach.map(|one| one.0),
        new.reach.map(|one| one.1),
        new.link.clone(),
        new.page.as_str(),
        new.release,
        new.event,
        sort_key(Lang::Ar, &new.title),
        now,
    ))
    .await?;
    search::index(tx, "coverage", id, &[&new.title]).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(tx: &mut WriteTx, id: ItemId, new: &NewItem, version: i64) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update coverage
                set place = $3, outlet = $4, held_on = $5, title = $6, tone = $7, reach = $8, reach_how = $9, link = $10,
                    page = $11, release = $12, event = $13, sort_title = $14, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.place.as_str(),
            new.outlet,
            new.held_on,
            new.title.as_str(),
            new.tone,
            new.reach.map(|one| one.0),
            new.reach.map(|one| one.1),
            new.link.clone(),
            new.page.as_str(),
            new.release,
            new.event,
            sort_key(Lang::Ar, &new.title),
        ))
        .await?;
    search::index(tx, "coverage", id, &[&new.title]).await?;
    Ok(touched == 1)
}

pub async fn delete(tx: &mut WriteTx, id: ItemId) -> Result<u64> {
    search::forget(tx, "coverage", id).await?;
    tx.run(sql!("delete from coverage where id = $1", id)).await
}

/// What the reader of the list asked for.
pub struct Asked<'a> {
    lang: Lang,
    list: &'a ListQuery,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: ItemId,
    pub held_on: NaiveDate,
    pub title: String,
    pub tone: Tone,
    pub reach: Option<i64>,
    pub reach_how: Option<ReachHow>,
    pub link: Option<String>,
    pub page: String,
    pub outlet: OutletId,
    pub outlet_ar: String,
    pub outlet_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub release: Option<ReleaseId>,
    pub release_ar: Option<String>,
    pub release_fr: Option<String>,
}

/// How many items of a tone there were in a month, and how many readers they reached.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Sum {
    pub held_on: NaiveDate,
    pub tone: Tone,
    pub items: i64,
    pub counted: i64,
    pub estimated: i64,
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang) -> Self {
        Self { lang, list }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        let outlet = if self.lang == Lang::Ar { "o.sort_ar" } else { "o.sort_fr" };
        match self.list.sorted_by() {
            "outlet" => format!("order by {outlet} {turn}, c.held_on desc, c.id {turn}"),
            "title" => format!("order by c.sort_title {turn}, c.id {turn}"),
            "reach" => format!("order by coalesce(c.reach, -1) {turn}, c.id {turn}"),
            _ => format!("order by c.held_on {turn}, c.id {turn}"),
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (seen, args) = cx.within(READ, "c.place");
        sql.with(&format!("where {seen}"), args);
        if let Some((matching, args)) = search::matching(tx, "coverage", "c.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if let Some(tone) = Tone::parse(self.list.filter("tone")) {
            sql.with("and c.tone = ?", [tone.into()]);
        }
        if let Ok(outlet) = self.list.filter("outlet").parse::<OutletId>() {
            sql.with("and c.outlet = ?", [outlet.into()]);
        }
        if let Ok(release) = self.list.filter("release").parse::<ReleaseId>() {
            sql.with("and c.release = ?", [release.into()]);
        }
        if let Ok(event) = self.list.filter("event").parse::<EventId>() {
            sql.with("and c.event = ?", [event.into()]);
        }
        if let Some((first, last)) = year(self.list.filter("year")) {
            sql.with("and c.held_on >= ? and c.held_on <= ?", [first.into(), last.into()]);
        }
        if !self.list.filter("place").is_empty() {
            sql.with(
                "and c.place in (select place from place_above where above = ?)",
                [self.list.filter("place").into()],
            );
        }
    }
}

fn year(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let year = text.parse().ok()?;
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}

/// How many items the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from coverage c");
    asked.narrow(cx, tx, &mut sql);
    tx.count(sql.query()).await
}

const LISTED: &str =
    "select c.id, c.held_on, c.title, c.tone, c.reach, c.reach_how, c.link, c.page, c.outlet,
            o.name_ar as outlet_ar, o.name_fr as outlet_fr, p.name_ar as place_ar, p.name_fr as place_fr,
            c.release, r.title_ar as release_ar, r.title_fr as release_fr
       from coverage c
       join outlets o on o.id = c.outlet
       join places p on p.code = c.place
       left join releases r on r.id = c.release";

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let mut sql = Sql::new(LISTED);
    asked.narrow(cx, tx, &mut sql);
    sql.push(&asked.order());
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    listed(cx, tx, sql).await
}

/// The rows, for who may read no release without its title: it may be under embargo.
async fn listed(cx: &Cx, tx: &impl Reads, sql: Sql) -> Result<Vec<Listed>> {
    let mut rows: Vec<Listed> = tx.all(sql.query()).await?;
    if !cx.may(releases::READ) {
        for row in &mut rows {
            (row.release, row.release_ar, row.release_fr) = (None, None, None);
        }
    }
    Ok(rows)
}

/// What was published about an event, the latest first, as far as the reader sees it.
pub async fn of_event(cx: &Cx, tx: &impl Reads, event: EventId) -> Result<Vec<Listed>> {
    let (seen, args) = cx.within(READ, "c.place");
    let mut sql = Sql::new(LISTED);
    sql.with(&format!("where {seen}"), args).with("and c.event = ?", [event.into()]);
    sql.push("order by c.held_on desc, c.id limit 200");
    listed(cx, tx, sql).await
}

/// Items and readers by day and tone, of the list as it is narrowed.
pub async fn sums(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<Vec<Sum>> {
    let mut sql = Sql::new(
        "select c.held_on, c.tone, count(*) as items,
                cast(coalesce(sum(case when c.reach_how = 'counted' then c.reach end), 0) as bigint) as counted,
                cast(coalesce(sum(case when c.reach_how = 'estimated' then c.reach end), 0) as bigint) as estimated
           from coverage c",
    );
    asked.narrow(cx, tx, &mut sql);
    sql.push("group by c.held_on, c.tone order by c.held_on");
    tx.all(sql.query()).await
}

/// The first and the last day of the reader's coverage.
pub async fn span(cx: &Cx, tx: &impl Reads) -> Result<Option<(NaiveDate, NaiveDate)>> {
    #[derive(FromRow)]
    struct Span {
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    }
    let (seen, args) = cx.within(READ, "c.place");
    let mut sql =
        Sql::new("select min(c.held_on) as first, max(c.held_on) as last from coverage c");
    sql.with(&format!("where {seen}"), args);
    let span: Option<Span> = tx.optional(sql.query()).await?;
    Ok(span.and_then(|span| span.first.zip(span.last)))
}

/// The outlets that stand in the reader's coverage.
pub async fn outlets(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Named {
        id: OutletId,
        name_ar: String,
        name_fr: String,
    }
    let (seen, args) = cx.within(READ, "c.place");
    let by = if cx.lang == Lang::Ar { "o.sort_ar" } else { "o.sort_fr" };
    let mut sql = Sql::new("select o.id, o.name_ar, o.name_fr from outlets o");
    sql.with(&format!("where o.id in (select c.outlet from coverage c where {seen})"), args);
    sql.push(&format!("order by {by}, o.id limit 500"));
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let name = |row: &Named| in_script_of(cx.lang, &row.name_ar, &row.name_fr).to_owned();
    Ok(rows.iter().map(|row| Choice::new(row.id.to_string(), name(row))).collect())
}
