//! The statements of the list of releases.

use crate::{
    features::releases::{ReleaseId, Standing, State, permissions::READ},
    foundation::{Cx, events::EventId, people::in_script_of, search},
    layout::{Choice, ListQuery},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::Lang;

/// What the reader of the list asked for.
pub struct Asked<'a> {
    pub lang: Lang,
    pub list: &'a ListQuery,
    pub now: DateTime<Utc>,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: ReleaseId,
    pub title_ar: String,
    pub title_fr: String,
    pub state: State,
    pub embargo: Option<DateTime<Utc>>,
    pub made_at: DateTime<Utc>,
    pub place_ar: String,
    pub place_fr: String,
    /// From when on its last version is public.
    pub public_from: Option<DateTime<Utc>>,
    /// What was published about it.
    pub items: i64,
}

impl Asked<'_> {
    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match (self.list.sorted_by(), self.lang) {
            ("date", _) => format!("order by r.made_at {turn}, r.id {turn}"),
            (_, Lang::Ar) => format!("order by r.sort_ar {turn}, r.id {turn}"),
            _ => format!("order by r.sort_fr {turn}, r.id {turn}"),
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (seen, args) = cx.within(READ, "r.place");
        sql.with(&format!("where {seen}"), args);
        if let Some((matching, args)) = search::matching(tx, "release", "r.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        let out = "exists (select 1 from release_versions v where v.release = r.id and v.public_from <= ?)";
        match Standing::parse(self.list.filter("state")) {
            Some(Standing::Public) => {
                sql.with(&format!("and r.state = 'approved' and {out}"), [self.now.into()]);
            }
            Some(Standing::Embargo) => {
                sql.with(&format!("and r.state = 'approved' and not {out}"), [self.now.into()]);
            }
            Some(other) => {
                sql.with("and r.state = ?", [other.as_str().into()]);
            }
            None => {}
        }
        if !self.list.filter("place").is_empty() {
            sql.with(
                "and r.place in (select place from place_above where above = ?)",
                [self.list.filter("place").into()],
            );
        }
    }
}

/// How many releases the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from releases r");
    asked.narrow(cx, tx, &mut sql);
    tx.count(sql.query()).await
}

const LISTED: &str =
    "select r.id, r.title_ar, r.title_fr, r.state, r.embargo, r.made_at, p.name_ar as place_ar, p.name_fr as place_fr,
            (select v.public_from from release_versions v where v.release = r.id order by v.no desc limit 1)
                as public_from,
            (select count(*) from coverage c where c.release = r.id) as items
       from (select r.* from releases r";

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let mut sql = Sql::new(LISTED);
    asked.narrow(cx, tx, &mut sql);
    let order = asked.order();
    sql.push(&order);
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    sql.push(") r join places p on p.code = r.place").push(&order);
    tx.all(sql.query()).await
}

/// The releases on an event that the reader sees, the latest first.
pub async fn of_event(cx: &Cx, tx: &impl Reads, event: EventId) -> Result<Vec<Listed>> {
    let (seen, args) = cx.within(READ, "r.place");
    let mut sql = Sql::new(LISTED);
    sql.with(&format!("where {seen}"), args).with("and r.event = ?", [event.into()]);
    sql.push(") r join places p on p.code = r.place order by r.made_at desc, r.id limit 50");
    tx.all(sql.query()).await
}

/// The places that have releases which the reader sees.
pub async fn places(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Named {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let (seen, args) = cx.within(READ, "r.place");
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.with(&format!("where p.code in (select r.place from releases r where {seen})"), args);
    sql.push("order by p.rank, p.code limit 200");
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let choice =
        |row: &Named| Choice::new(&row.code, in_script_of(cx.lang, &row.name_ar, &row.name_fr));
    Ok(rows.iter().map(choice).collect())
}

/// The releases to choose from, the latest first: those that were approved once.
pub async fn choices(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Row {
        id: ReleaseId,
        title_ar: String,
        title_fr: String,
    }
    let (seen, args) = cx.within(READ, "r.place");
    let mut sql = Sql::new("select r.id, r.title_ar, r.title_fr from releases r");
    sql.with(&format!("where {seen}"), args);
    sql.push("and exists (select 1 from release_versions v where v.release = r.id)");
    sql.push("order by r.made_at desc, r.id limit 300");
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    let title = |row: &Row| in_script_of(cx.lang, &row.title_ar, &row.title_fr).to_owned();
    Ok(rows.iter().map(|row| Choice::new(row.id.to_string(), title(row))).collect())
}
