//! What was planned, and who was counted without a list.

use super::{HELD, Span};
use crate::features::reports::plan::{Count, Line};
use kit_db::{Reads, Result, Sql, Value, sql};

/// The lines of the year's plans of a place and below it, in the order of the plans.
pub async fn lines(tx: &impl Reads, span: &Span) -> Result<Vec<Line>> {
    let place = span.place.as_str();
    tx.all(sql!(
        "select l.id, l.plan, t.revision, l.title_ar, l.title_fr, l.audience, a.name_ar as audience_ar,
                a.name_fr as audience_fr, coalesce(a.sensitive, $1) as sensitive, l.groups, l.persons, l.half_days,
                l.place, p.name_ar as place_ar, p.name_fr as place_fr, l.quarter, l.ends_on,
                b.child,
                (select cast(sum(b.amount) as bigint) from plan_budgets b where b.line = l.id) as budget
           from plans t
           join plan_lines l on l.plan = t.id
           join places p on p.code = l.place
           left join audiences a on a.code = l.audience
           left join (select u.place, min(c.code) as child
                        from places c
                        join place_above u on u.above = c.code
                       where c.parent = $2
                       group by u.place) b on b.place = l.place
          where t.strand = 'training' and t.year = $3
            and t.place in (select place from place_above where above = $2)
          order by t.place, l.position, l.id",
        false,
        place,
        i64::from(span.year),
    ))
    .await
}

/// Figures of those who took part in the year's sessions and are on no list, as they were written.
pub async fn counts(tx: &impl Reads, span: &Span) -> Result<Vec<Count>> {
    let args: [Value; 3] = span.args();
    let mut sql =
        Sql::new("select e.id as event, e.title_ar, e.title_fr, a.name_ar as audience_ar,");
    sql.with(
        &format!(
            "a.name_fr as audience_fr, g.name_ar as group_ar, g.name_fr as group_fr, c.unit, c.sex, c.value,
                    c.comparator, c.as_written, c.note
               from events e
               join training_sessions s on s.event = e.id
               join event_counts c on c.event = e.id
               left join audiences a on a.code = c.audience
               left join event_groups g on g.id = c.event_group
              where {HELD}
              order by c.unit, e.starts_on, e.id, c.id"
        ),
        args,
    );
    tx.all(sql.query()).await
}
