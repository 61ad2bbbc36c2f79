//! Statements of the list of events that are not sessions.

use crate::{
    foundation::{
        Cx,
        accounts::ThingKind,
        events::{EventId, EventKind, Exactness, permissions::READ},
        search,
    },
    layout::{Choice, ListQuery},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::Lang;

/// What the reader of the list asked for.
pub struct Asked<'a> {
    pub list: &'a ListQuery,
    pub lang: Lang,
}

/// An event as the list shows it.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: EventId,
    pub kind: EventKind,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub venue_ar: String,
    pub venue_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub exactness: Exactness,
    pub as_written: Option<String>,
    pub cancelled_at: Option<DateTime<Utc>>,
}

/// How many events the reader sees in this list.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from events e");
    asked.narrow(cx, tx, &mut sql);
    tx.count(sql.query()).await
}

/// A page of them; `limit` rows from `offset`.
pub async fn listed(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    (limit, offset): (i64, i64),
) -> Result<Vec<Listed>> {
    let mut sql = Sql::new(
        "select e.id, e.kind, e.title_ar, e.title_fr, p.name_ar as place_ar, p.name_fr as place_fr,
                e.venue_ar, e.venue_fr, e.starts_on, e.ends_on, e.exactness, e.as_written, e.cancelled_at
           from events e
           join places p on p.code = e.place",
    );
    asked.narrow(cx, tx, &mut sql);
    sql.push(&asked.order()).with("limit ? offset ?", [limit.into(), offset.into()]);
    tx.all(sql.query()).await
}

impl Asked<'_> {
    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        let column = match (self.list.sorted_by(), self.lang) {
            ("title", Lang::Ar) => "e.sort_ar",
            ("title", _) => "e.sort_fr",
            ("kind", _) => "e.kind",
            _ => "e.starts_on",
        };
        format!("order by {column} {turn}, e.id {turn}")
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (scope, args) = cx.within_on(READ, "e.place", &[(ThingKind::Event, "e.id")]);
        sql.with(&format!("where e.kind <> 'session' and {scope}"), args);
        if let Some(kind) = EventKind::parse(self.list.filter("kind")) {
            sql.with("and e.kind = ?", [kind.into()]);
        }
        if let Some((first, last)) = year(self.list.filter("year")) {
            let days = [last.into(), first.into()];
            sql.with("and e.starts_on <= ? and e.ends_on >= ?", days);
        }
        if !self.list.filter("place").is_empty() {
            let below = "and e.place in (select place from place_above where above = ?)";
            sql.with(below, [self.list.filter("place").into()]);
        }
        if let Some((matching, args)) = search::matching(tx, "event", "e.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
    }
}

fn year(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let year = text.parse().ok()?;
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}

/// The first and the last day on which one of the reader's events begins.
pub async fn span(cx: &Cx, tx: &impl Reads) -> Result<Option<(NaiveDate, NaiveDate)>> {
    #[derive(FromRow)]
    struct Span {
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    }
    let (scope, args) = cx.within(READ, "e.place");
    let mut sql =
        Sql::new("select min(e.starts_on) as first, max(e.starts_on) as last from events e");
    sql.with(&format!("where e.kind <> 'session' and {scope}"), args);
    let span: Option<Span> = tx.optional(sql.query()).await?;
    Ok(span.and_then(|span| span.first.zip(span.last)))
}

/// The places of the reader that have such events in or below them, for the filter of the list.
pub async fn places(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Row {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let (scope, args) = cx.within(READ, "p.code");
    let mut sql = Sql::new(
        "select p.code, p.name_ar, p.name_fr
           from places p
          where p.code in (select a.above
                             from events e
                             join place_above a on a.place = e.place
                            where e.kind <> 'session')",
    );
    sql.with(&format!("and {scope}"), args);
    sql.push("order by p.rank, p.code limit 300");
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    let named = |row: Row| {
        let name = if cx.lang == Lang::Ar { row.name_ar } else { row.name_fr };
        Choice::new(row.code, name)
    };
    Ok(rows.into_iter().map(named).collect())
}
