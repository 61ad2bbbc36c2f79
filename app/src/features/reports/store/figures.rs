//! The statements behind the figures. The registrations of the year are read once, each with the sum of its marks;
//! everything is counted from that, in `fold.rs`.

use super::{ATTENDED, HELD, Span};
use crate::features::reports::{
    fold::{self, Attended, By},
    report::{Cell, Residence, SessionLine},
};
use chrono::NaiveDate;
use kit_db::{Engine, FromRow, Reads, Result, Sql, Value, sql};
use std::collections::HashMap;

/// The place directly below the report's in which the event `e` took place.
const CHILD: &str = "(select min(c.code)
                       from place_above u
                       join places c on c.code = u.above
                      where u.place = e.place and c.parent = ?)";

/// Every breakdown of the participants of the year's sessions.
pub async fn figures(tx: &impl Reads, span: &Span, home: Residence) -> Result<Vec<Cell>> {
    let mut args: Vec<Value> = vec![span.place.as_str().into()];
    args.extend(span.args());
    // A session's people in one text: so the whole year comes over in as many rows as it has sessions.
    let (person, text) = match tx.engine() {
        Engine::Sqlite => ("hex(r.person)", "group_concat"),
        Engine::Postgres => ("cast(r.person as text)", "string_agg"),
    };
    let mut sql = Sql::new("select e.id as event,");
    sql.with(
        &format!(
            "{CHILD} as child, s.plan_line as line,
                    (select {text}({person} || ',' || coalesce(p.sex, '') || ','
                                   || coalesce(cast(p.birth_year as text), '') || ',' || p.place || ','
                                   || coalesce(o.kind, '') || ',' || coalesce(r.audience, '') || ','
                                   || cast({ATTENDED} as text), ';')
                       from registrations r
                       join people p on p.id = r.person
                       left join organisations o on o.id = r.organisation
                      where r.event = e.id and r.capacity = 'participant') as who
               from events e
               join training_sessions s on s.event = e.id
              where {HELD}"
        ),
        args,
    );
    let rows: Vec<Attended> = tx.all(sql.query()).await?;
    let milieus = milieus(tx).await?;
    Ok(fold::cells(&rows, &By { year: span.year, home, milieus: &milieus }))
}

/// Town or country, by commune.
async fn milieus(tx: &impl Reads) -> Result<HashMap<String, String>> {
    #[derive(FromRow)]
    struct Row {
        code: String,
        milieu: String,
    }
    let rows: Vec<Row> =
        tx.all(sql!("select code, milieu from places where milieu is not null")).await?;
    Ok(rows.into_iter().map(|row| (row.code, row.milieu)).collect())
}

/// The year's sessions in their order, with the half-days that have come by a day.
pub async fn sessions(tx: &impl Reads, span: &Span, by: NaiveDate) -> Result<Vec<SessionLine>> {
    let mut args: Vec<Value> = vec![by.into(), by.into(), span.place.as_str().into()];
    args.extend(span.args());
    let mut sql = Sql::new("select e.id, e.title_ar, e.title_fr,");
    sql.with(
        &format!(
            "l.name_ar as place_ar, l.name_fr as place_fr, e.starts_on, e.ends_on, s.state,
                    (select count(*)
                       from half_days d
                      where d.event = e.id and d.held_on <= ? and s.state <> 'planned') as half_days,
                    (select count(distinct d.held_on)
                       from half_days d
                      where d.event = e.id and d.held_on <= ? and s.state <> 'planned') as days,
                    (select count(*) from half_days d where d.event = e.id) as all_half_days,
                    m.hours as module_hours, s.cost, s.plan_line as line, {CHILD} as child
               from events e
               join training_sessions s on s.event = e.id
               left join modules m on m.id = s.module
               join places l on l.code = e.place
              where {HELD}
              order by e.starts_on, e.id"
        ),
        args,
    );
    tx.all(sql.query()).await
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
             join registrations r on r.event = e.id
              and r.capacity in ('trainer', 'facilitator', 'speaker', 'rapporteur', 'observer')
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
