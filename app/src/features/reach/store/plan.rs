//! What was planned and done, and whom it reached without names.

use super::who::Span;
use crate::features::reach::{figures::Beside, plan::Action};
use kit_db::{Reads, Result, Sql, sql};

/// Actions of approved plans of communication of the place and below it, in the order of their months.
pub async fn actions(tx: &impl Reads, span: &Span) -> Result<Vec<Action>> {
    let year = i64::from(span.year);
    tx.all(sql!(
        "select l.id, l.plan, l.title_ar, l.title_fr, p.name_ar as place_ar, p.name_fr as place_fr,
                coalesce(x.aim, '') as aim, coalesce(l.audience, '') as audience, c.channel,
                coalesce(l.month, 0) as month, l.groups as times, l.persons,
                coalesce((select cast(sum(b.amount) as bigint) from plan_budgets b where b.line = l.id), 0) as cost,
                (select min(v.approved_on) from plan_versions v where v.plan = n.id) as approved_on,
                coalesce(d.done, 0) as done, coalesce(d.counted, 0) as counted,
                coalesce(d.estimated, 0) as estimated, d.first_on
           from plans n
           join plan_lines l on l.plan = n.id
           join plan_actions c on c.line = l.id
           join places p on p.code = l.place
           left join plan_axes x on x.id = l.axis
           left join (select l.id as line, count(*) as done, cast(sum(d.counted) as bigint) as counted,
                             cast(sum(d.estimated) as bigint) as estimated, min(d.done_on) as first_on
                        from plans n
                        join plan_lines l on l.plan = n.id
                        join plan_done d on d.line = l.id
                       where n.strand = 'communication' and n.year = $1
                       group by l.id) d on d.line = l.id
          where n.strand = 'communication' and n.year = $1 and n.revision > 0
            and n.place in (select place from place_above where above = $2)
          order by coalesce(l.month, 13), n.place, l.position, l.id",
        year,
        span.place.as_str(),
    ))
    .await
}

/// Events without a list of names, the press, the desk: counted and estimated.
pub async fn beside(tx: &impl Reads, span: &Span) -> Result<Vec<Beside>> {
    let mut sql = Sql::new(
        "select 'events' as source, count(distinct e.id) as things,
                cast(coalesce(sum(case when n.comparator = 'exactly' then n.value else 0 end), 0) as bigint) as counted,
                cast(coalesce(sum(case when n.comparator <> 'exactly' then n.value else 0 end), 0) as bigint) as estimated
           from events e
           join event_counts n on n.event = e.id",
    );
    sql.with(
        "where e.starts_on >= ? and e.starts_on < ? and e.kind <> 'session' and e.cancelled_at is null
           and n.unit in ('person', 'participation')",
        span.held(),
    );
    sql.with("and e.place in (select place from place_above where above = ?)", span.place());
    sql.with(
        "union all
         select 'press', count(*),
                cast(coalesce(sum(case when v.reach_how = 'counted' then v.reach else 0 end), 0) as bigint),
                cast(coalesce(sum(case when v.reach_how = 'estimated' then v.reach else 0 end), 0) as bigint)
           from coverage v
          where v.held_on >= ? and v.held_on < ?",
        span.held(),
    );
    sql.with("and v.place in (select place from place_above where above = ?)", span.place());
    tx.all(sql.query()).await
}
