//! The statements behind the figures. The registrations of the year are read once, each with the sum of its marks;
//! everything is counted from that.

use super::{ATTENDED, HELD, Span};
use crate::features::reports::{
    ages::BANDS,
    report::{Cell, Residence, SessionLine},
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, Value};

/// The place directly below the report's in which the event `e` took place.
const CHILD: &str = "(select min(c.code)
                       from place_above u
                       join places c on c.code = u.above
                      where u.place = e.place and c.parent = ?)";

/// Every breakdown of the participants of the year's sessions, in one statement.
pub async fn figures(tx: &impl Reads, span: &Span, home: Residence) -> Result<Vec<Cell>> {
    let mut sql = Sql::new("with");
    held(&mut sql, span);
    sql.push(&format!(
        ", enrolled as materialized (
             select r.person, r.organisation, r.audience, coalesce(r.sex, '') as sex, h.id as event, h.child,
                    h.line, {ATTENDED} as attended
               from held h
               join registrations r on r.event = h.id and r.capacity = 'participant'
         ), persons as (
             select person, count(*) as registrations, cast(sum(attended) as bigint) as attended,
                    count(*) filter (where attended > 0) as participations
               from enrolled
              group by person
         )"
    ));
    who(&mut sql, span.year, home);
    others(&mut sql);
    tx.all(sql.query()).await
}

/// The sessions, each with the place directly below the report's in which it took place.
fn held(sql: &mut Sql, span: &Span) {
    let mut args: Vec<Value> = vec![span.place.as_str().into()];
    args.extend(span.args());
    sql.with(
        &format!(
            "held as materialized (
             select e.id, s.plan_line as line,
                    {CHILD} as child
               from events e
               join training_sessions s on s.event = e.id
              where {HELD})"
        ),
        args,
    );
}

/// By sex, age and residence at once: a person is in one cell, so that sums of cells count nobody twice.
fn who(sql: &mut Sql, year: i32, home: Residence) {
    let year = i64::from(year);
    let mut bands = String::from("case when p.birth_year is null or p.birth_year > ? then ''");
    let mut args: Vec<Value> = vec![year.into()];
    for band in BANDS {
        if let Some(below) = band.below {
            bands += &format!(" when p.birth_year > ? then '{}'", band.key);
            args.push((year - i64::from(below)).into());
        } else {
            bands += &format!(" else '{}' end", band.key);
        }
    }
    args.push(home.code_length().into());
    sql.with(
        &format!(
            "select 'who' as what, coalesce(p.sex, '') as sex, {bands} as age,
                    substr(p.place, 1, cast(? as integer)) as key, coalesce(l.milieu, '') as milieu,
                    cast(null as uuid) as event,
                    count(*) as people_registered,
                    count(*) filter (where w.participations > 0) as people,
                    cast(sum(w.registrations) as bigint) as registrations,
                    cast(sum(w.participations) as bigint) as participations,
                    cast(sum(w.attended) as bigint) as attended
               from persons w
               join people p on p.id = w.person
               left join places l on l.code = substr(p.place, 1, 12)
              group by 2, 3, 4, 5"
        ),
        args,
    );
}

/// By kind of organisation, audience, line of the plan, place below, session: a person may be in several, but in a session
/// only once.
fn others(sql: &mut Sql) {
    let counts = "count(distinct n.person),
                  count(distinct case when n.attended > 0 then n.person end),
                  count(*), count(*) filter (where n.attended > 0), cast(sum(n.attended) as bigint)";
    sql.push(&format!(
        "union all
         select 'kind', '', '', coalesce(o.kind, ''), '', cast(null as uuid), {counts}
           from enrolled n
           left join organisations o on o.id = n.organisation
          group by 4
         union all
         select 'audience', n.sex, '', coalesce(n.audience, ''), '', cast(null as uuid), {counts}
           from enrolled n
          group by 2, 4
         union all
         select 'line', n.sex, '', '', '', n.line, {counts}
           from enrolled n
          where n.line is not null
          group by 2, 6
         union all
         select 'child', '', '', coalesce(n.child, ''), '', cast(null as uuid), {counts}
           from enrolled n
          group by 4
         union all
         select 'event', '', '', '', '', n.event, count(*), count(*) filter (where n.attended > 0),
                count(*), count(*) filter (where n.attended > 0), cast(sum(n.attended) as bigint)
           from enrolled n
          group by 6"
    ));
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

/// Participations with a certificate that stands.
pub async fn certified(tx: &impl Reads, span: &Span) -> Result<i64> {
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
    tx.count(sql.query()).await
}
