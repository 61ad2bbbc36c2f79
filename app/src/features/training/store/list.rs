//! Statements of the list of sessions.

use super::ALONE;
use crate::{
    features::training::{READ, SessionState},
    foundation::{
        Cx,
        events::{EventId, Exactness},
        search,
    },
    layout::ListQuery,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql};

/// A session as the list shows it.
#[derive(Debug, Clone, FromRow)]
pub struct SessionRow {
    pub id: EventId,
    pub state: SessionState,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub exactness: Exactness,
    pub participants: i64,
    pub half_days: i64,
    /// Half-days that participants were there for, all together.
    pub attended: i64,
}

/// How many sessions the reader sees in this list.
pub async fn counted(cx: &Cx, tx: &impl Reads, list: &ListQuery) -> Result<i64> {
    let mut sql = Sql::new(
        "select count(*)
           from events e
           join training_sessions t on t.event = e.id",
    );
    narrow(cx, tx, list, &mut sql);
    tx.count(sql.query()).await
}

/// A page of them; `limit` rows from `offset`.
///
/// The page is chosen first, so that people and marks are counted for its rows only.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    list: &ListQuery,
    (limit, offset): (i64, i64),
) -> Result<Vec<SessionRow>> {
    let mut sql = Sql::new(
        "select s.id, s.state, s.title_ar, s.title_fr, p.name_ar as place_ar, p.name_fr as place_fr,
                s.starts_on, s.ends_on, s.exactness,
                (select count(*) from registrations r
                  where r.event = s.id and r.capacity = 'participant') as participants,
                (select count(*) from half_days h where h.event = s.id) as half_days,
                (select cast(coalesce(sum(r.attended), 0) as bigint) from registrations r
                  where r.event = s.id and r.capacity = 'participant') as attended
           from (select e.id, t.state, e.title_ar, e.title_fr, e.place, e.starts_on, e.ends_on, e.exactness,
                        e.sort_ar, e.sort_fr
                   from events e
                   join training_sessions t on t.event = e.id",
    );
    narrow(cx, tx, list, &mut sql);
    let order = |alias: &str| order(cx, list, alias);
    sql.push(&order("e"));
    sql.with("limit ? offset ?) s", [limit.into(), offset.into()]);
    sql.push("join places p on p.code = s.place").push(&order("s"));
    tx.all(sql.query()).await
}

fn order(cx: &Cx, list: &ListQuery, alias: &str) -> String {
    let turn = if list.desc { "desc" } else { "asc" };
    let script = if cx.lang == kit_lang::Lang::Ar { "ar" } else { "fr" };
    match list.sorted_by() {
        "title" => format!("order by {alias}.sort_{script} {turn}, {alias}.id {turn}"),
        _ => format!("order by {alias}.starts_on {turn}, {alias}.id {turn}"),
    }
}

fn narrow(cx: &Cx, tx: &impl Reads, list: &ListQuery, sql: &mut Sql) {
    let (scope, args) = cx.within_on(READ, "e.place", &ALONE);
    sql.with(&format!("where {scope}"), args);
    if let Some(state) = SessionState::parse(list.filter("state")) {
        sql.with("and t.state = ?", [state.into()]);
    }
    if let Some((first, last)) = year(list.filter("year")) {
        sql.with("and e.starts_on between ? and ?", [first.into(), last.into()]);
    }
    if !list.filter("place").is_empty() {
        let place = list.filter("place").to_owned();
        sql.with("and e.place in (select place from place_above where above = ?)", [place.into()]);
    }
    if let Some((matching, args)) = search::matching(tx, "event", "e.id", &list.q) {
        sql.with(&format!("and {matching}"), args);
    }
}

fn year(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let year = text.parse().ok()?;
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}
