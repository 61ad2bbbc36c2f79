//! The statements behind the figures. Who took part is on the rolls of the sessions; everything is counted from them, in
//! `fold.rs`.

use super::{
    BELOW, HELD, Span,
    rolls::{Book, rolls},
};
use crate::features::reports::{
    fold::{self, Attended, By},
    plan::LineKey,
    report::{Cell, Residence, SessionKey, SessionLine},
};
use chrono::NaiveDate;
use kit_db::{Engine, FromRow, ReadTx, Reads, Result, Sql, Value, sql};
use std::collections::HashMap;

/// Every breakdown of the participants of the year's `sessions`.
pub async fn figures(
    tx: &ReadTx,
    book: &Book,
    (span, home): (&Span, Residence),
    sessions: &[SessionLine],
) -> Result<Vec<Cell>> {
    let mut rolls = rolls(tx, book, span).await?;
    let attended = sessions.iter().map(|session| Attended {
        event: session.id,
        child: session.child.clone(),
        line: session.line,
        roll: rolls.remove(&session.id).unwrap_or_default(),
    });
    let attended: Vec<Attended> = attended.collect();
    let (milieus, (words, people)) = (milieus(tx).await?, book.numbers());
    let by = By { year: span.year, home, milieus: &milieus, words: &words, people };
    Ok(fold::cells(&attended, &by))
}

/// Town or country, by commune: in one text, as a thousand and a half rows take longer to come over.
pub(super) async fn milieus(tx: &ReadTx) -> Result<HashMap<String, String>> {
    let text: Option<String> = match tx.engine() {
        Engine::Sqlite => tx.value(sql!(
            "select group_concat(code || ',' || milieu, ';') from places where milieu is not null"
        )),
        Engine::Postgres => tx.value(sql!(
            "select string_agg(code || ',' || milieu, ';') from places where milieu is not null"
        )),
    }
    .await?;
    let text = text.unwrap_or_default();
    let places = text.split(';').filter_map(|place| place.split_once(','));
    Ok(places.map(|(code, milieu)| (code.to_owned(), milieu.to_owned())).collect())
}

/// A session as it is read.
#[derive(FromRow)]
struct Session {
    id: SessionKey,
    title_ar: String,
    title_fr: String,
    place_ar: String,
    place_fr: String,
    child: Option<String>,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    state: String,
    module_hours: Option<i64>,
    cost: Option<i64>,
    line: Option<LineKey>,
    /// The day of each half-day, with `,` between them.
    half_days: Option<String>,
}

/// The year's sessions in their order, with the half-days that have come by a day.
pub async fn sessions(tx: &impl Reads, span: &Span, by: NaiveDate) -> Result<Vec<SessionLine>> {
    // One text of days costs a third of three counts.
    let days = match tx.engine() {
        Engine::Sqlite => "group_concat(d.held_on, ',')",
        Engine::Postgres => "string_agg(to_char(d.held_on, 'YYYY-MM-DD'), ',')",
    };
    let mut args: Vec<Value> = vec![span.place.as_str().into()];
    args.extend(span.args());
    let mut sql = Sql::new("select e.id, e.title_ar, e.title_fr,");
    sql.with(
        &format!(
            "l.name_ar as place_ar, l.name_fr as place_fr, b.child, e.starts_on, e.ends_on, s.state,
                    m.hours as module_hours, s.cost, s.plan_line as line,
                    (select {days} from half_days d where d.event = e.id) as half_days
               from events e
               join training_sessions s on s.event = e.id
               left join modules m on m.id = s.module
               join places l on l.code = e.place
               left join {BELOW} b on b.place = e.place
              where {HELD}
              order by e.starts_on, e.id"
        ),
        args,
    );
    let rows: Vec<Session> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(|row| row.line(by)).collect())
}

impl Session {
    fn line(self, by: NaiveDate) -> SessionLine {
        let by = by.to_string();
        let all: Vec<&str> = self.half_days.iter().flat_map(|days| days.split(',')).collect();
        let mut come = all.clone();
        come.retain(|day| *day <= by.as_str() && self.state != "planned");
        let half_days = number(come.len());
        come.sort_unstable();
        come.dedup();
        let (days, all_half_days) = (number(come.len()), number(all.len()));
        SessionLine {
            id: self.id,
            title_ar: self.title_ar,
            title_fr: self.title_fr,
            place_ar: self.place_ar,
            place_fr: self.place_fr,
            child: self.child,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            state: self.state,
            half_days,
            days,
            all_half_days,
            module_hours: self.module_hours,
            cost: self.cost,
            line: self.line,
        }
    }
}

fn number(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// Different persons in each capacity but the participants'.
pub async fn team(tx: &impl Reads, span: &Span) -> Result<Vec<(String, i64)>> {
    #[derive(FromRow)]
    struct Row {
        capacity: String,
        people: i64,
    }
    let mut sql = Sql::new("select r.capacity, count(distinct r.person) as people");
    sql.with(
        &format!(
            "from events e
             join training_sessions s on s.event = e.id
             join registration_tallies t on t.event = e.id and t.people > 0
              and t.capacity in ('trainer', 'facilitator', 'speaker', 'rapporteur', 'observer')
             join registrations r on r.event = e.id and r.capacity = t.capacity
            where {HELD}
            group by r.capacity
            order by r.capacity desc"
        ),
        span.args(),
    );
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(|row| (row.capacity, row.people)).collect())
}

/// Participations with a certificate of this kind that stands.
pub async fn certified(tx: &impl Reads, span: &Span, kind: &str) -> Result<i64> {
    let mut sql = Sql::new("select count(distinct c.registration)");
    sql.with(
        &format!(
            "from events e
             join training_sessions s on s.event = e.id
             join certificates c on c.event = e.id and c.revoked_at is null
             join registrations r on r.id = c.registration and r.capacity = 'participant'
            where {HELD}"
        ),
        span.args(),
    );
    sql.with("and c.kind = ?", [kind.into()]);
    tx.count(sql.query()).await
}
