//! What the first page asks: little of each slice's tables, and only what is recent.

mod communication;

pub use communication::{ActionRow, CampaignRow, campaigns, late_actions};

use super::{permissions::ACT, week::Week};
use crate::{
    features::training,
    foundation::{Cx, Error},
};
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Sql, id, sql};

id!(
    /// A session, as this page links to it.
    SessionKey
);
id!(
    /// A plan, as this page links to it.
    PlanKey
);
id!(
    /// An import, as this page links to it.
    ImportKey
);

#[derive(Debug, Clone, FromRow)]
pub struct SessionRow {
    pub id: SessionKey,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub state: String,
}

#[derive(Debug, Clone, FromRow)]
pub struct ImportRow {
    pub id: ImportKey,
    pub file_name: String,
    pub made_at: DateTime<Utc>,
    pub people: i64,
}

const SESSIONS: &str =
    "select e.id, e.title_ar, e.title_fr, p.name_ar as place_ar, p.name_fr as place_fr,
            e.starts_on, e.ends_on, t.state
       from training_sessions t
       join events e on e.id = t.event
       join places p on p.code = e.place";

/// Sessions whose last day has passed and that nobody has closed, the oldest first.
pub async fn unclosed(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<SessionRow>, Error> {
    let (scope, args) = cx.within(ACT, "e.place");
    let mut sql = Sql::new(SESSIONS);
    sql.with("where t.state in ('planned', 'open') and e.ends_on < ?", [cx.today().into()]);
    sql.with(&format!("and {scope}"), args);
    sql.with("order by e.ends_on, e.id limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}

/// Sessions closed within a year in which nobody has a certificate yet, the first closed first.
pub async fn uncertified(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<SessionRow>, Error> {
    let (scope, args) = cx.within(ACT, "e.place");
    let year_ago = cx.now - Duration::days(365);
    let mut sql = Sql::new(SESSIONS);
    sql.with("where t.state = 'closed' and t.closed_at >= ?", [year_ago.into()]);
    sql.push(
        "and not exists (select 1 from certificates c where c.event = e.id)
         and exists (select 1
                       from registrations r
                      where r.event = e.id and r.capacity = 'participant')",
    );
    sql.with(&format!("and {scope}"), args);
    sql.with("order by t.closed_at, e.id limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}

/// A line of a plan, as this page tells of it.
#[derive(Debug, Clone, FromRow)]
pub struct LineRow {
    pub plan: PlanKey,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub quarter: i64,
    pub groups: i64,
    /// Its sessions that are closed.
    pub held: i64,
}

/// Lines of this year's approved plans whose term has passed before all their sessions were held, the earliest first.
pub async fn late_lines(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<LineRow>, Error> {
    let (scope, args) = cx.within(ACT, "t.place");
    let today = cx.today();
    let mut sql = Sql::new(
        "select x.plan, x.title_ar, x.title_fr, x.place_ar, x.place_fr, x.quarter, x.groups, x.held
           from (select l.id, l.plan, l.title_ar, l.title_fr, p.name_ar as place_ar, p.name_fr as place_fr,
                        l.quarter, l.groups,",
    );
    sql.with(
        "(select count(*)
            from training_sessions s
           where s.plan_line = l.id and s.state = 'closed') as held
           from plans t
           join plan_lines l on l.plan = t.id
           join places p on p.code = l.place
          where t.strand = 'training' and t.year = ? and (t.state = 'approved' or t.revision > 0)",
        [i64::from(today.year()).into()],
    );
    sql.with(
        "and (l.ends_on < ? or (l.ends_on is null and l.quarter < ?))",
        [today.into(), i64::from(today.month0() / 3 + 1).into()],
    );
    sql.with(&format!("and {scope}) x"), args);
    sql.with("where x.held < x.groups order by x.quarter, x.id limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}

/// A session with people on its waiting list.
#[derive(Debug, Clone, FromRow)]
pub struct WaitedRow {
    pub id: SessionKey,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub waiting: i64,
}

/// Sessions that are not closed and for which people wait, the first to begin first.
pub async fn waited_for(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<WaitedRow>, Error> {
    let (scope, args) = cx.within(ACT, "e.place");
    let mut sql = Sql::new(
        "select e.id, e.title_ar, e.title_fr, p.name_ar as place_ar, p.name_fr as place_fr,
                e.starts_on, e.ends_on, w.waiting
           from (select event, count(*) as waiting
                   from session_waiting
                  where state = 'waiting'
                  group by event) w
           join events e on e.id = w.event
           join training_sessions t on t.event = e.id
           join places p on p.code = e.place
          where t.state <> 'closed'",
    );
    sql.with(&format!("and {scope}"), args);
    sql.with("order by e.starts_on, e.id limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}

/// Needs of this year and the next that no line of a plan answers.
pub async fn unanswered(cx: &Cx, tx: &impl Reads) -> Result<i64, Error> {
    let (scope, args) = cx.within(ACT, "n.place");
    let year = i64::from(cx.today().year());
    let mut sql = Sql::new("select count(*) from needs n");
    sql.with(
        "where n.year in (?, ?)
           and not exists (select 1 from plan_line_needs x where x.need = n.id)",
        [year.into(), (year + 1).into()],
    );
    sql.with(&format!("and {scope}"), args);
    Ok(tx.count(sql.query()).await?)
}

/// Sheets that were read and checked, and wait to be written.
pub async fn unwritten(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<ImportRow>, Error> {
    let (scope, args) = cx.within(ACT, "i.place");
    let mut sql = Sql::new(
        "select i.id, i.file_name, i.made_at,
                (select count(*) from import_rows r where r.import = i.id) as people
           from imports i",
    );
    sql.with(&format!("where i.state = 'checked' and {scope}"), args);
    sql.with("order by i.made_at, i.id limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}

/// A session lasts at most this long, or the week's list would have to look at every one there ever was.
const LONGEST: Days = Days::new(60);

/// Sessions that take place in a week, in their order.
pub async fn in_week(cx: &Cx, tx: &impl Reads, week: Week) -> Result<Vec<SessionRow>, Error> {
    let (scope, args) = cx.within_on(training::READ, "e.place", &training::ALONE);
    let mut sql = Sql::new(SESSIONS);
    let earliest = week.from - LONGEST;
    sql.with("where e.starts_on >= ? and e.starts_on <= ?", [earliest.into(), week.to.into()]);
    sql.with("and e.ends_on >= ?", [week.from.into()]);
    sql.with(&format!("and {scope} order by e.starts_on, e.id limit 50"), args);
    Ok(tx.all(sql.query()).await?)
}

/// The next sessions that begin after a day.
pub async fn after(
    cx: &Cx,
    tx: &impl Reads,
    day: NaiveDate,
    most: i64,
) -> Result<Vec<SessionRow>, Error> {
    let (scope, args) = cx.within_on(training::READ, "e.place", &training::ALONE);
    let mut sql = Sql::new(SESSIONS);
    sql.with("where e.starts_on > ?", [day.into()]);
    sql.with(&format!("and {scope}"), args);
    sql.with("order by e.starts_on, e.id limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}

/// Whether the reader has any session at all.
pub async fn has_sessions(cx: &Cx, tx: &impl Reads) -> Result<bool, Error> {
    let (scope, args) = cx.within_on(training::READ, "e.place", &training::ALONE);
    let mut sql = Sql::new("select e.id from training_sessions t join events e on e.id = t.event");
    sql.with(&format!("where {scope} limit 1"), args);
    Ok(tx.value::<SessionKey>(sql.query()).await?.is_some())
}

/// A month of the year, with what took place in it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct MonthRow {
    /// `01` to `12`.
    pub month: String,
    pub sessions: i64,
    pub participations: i64,
}

/// Sessions that begin in a year in a place and below it, by month, and the registrations of people who were there at
/// least once.
pub async fn months(tx: &impl Reads, place: &str, year: i32) -> Result<Vec<MonthRow>, Error> {
    let (from, until) = span(year);
    let months = sql!(
        "select h.month, count(*) as sessions, cast(sum(h.there) as bigint) as participations
           from (select substr(cast(e.starts_on as text), 6, 2) as month,
                        (select count(*)
                           from registrations r
                          where r.event = e.id and r.capacity = 'participant'
                            and r.attended > 0) as there
                   from events e
                   join training_sessions t on t.event = e.id
                  where e.starts_on >= $1 and e.starts_on < $2
                    and e.place in (select place from place_above where above = $3)) h
          group by h.month
          order by h.month",
        from,
        until,
        place,
    );
    Ok(tx.all(months).await?)
}

/// Different persons who were there at least once.
pub async fn persons(tx: &impl Reads, place: &str, year: i32) -> Result<i64, Error> {
    let (from, until) = span(year);
    let persons = sql!(
        "select count(distinct r.person)
           from events e
           join training_sessions t on t.event = e.id
           join registrations r on r.event = e.id and r.capacity = 'participant'
          where e.starts_on >= $1 and e.starts_on < $2
            and e.place in (select place from place_above where above = $3)
            and r.attended > 0",
        from,
        until,
        place,
    );
    Ok(tx.count(persons).await?)
}

fn span(year: i32) -> (NaiveDate, NaiveDate) {
    let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
    (first(year), first(year + 1))
}
