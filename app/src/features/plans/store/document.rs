//! Statements that read a plan whole.

use super::{around::needs_of, lines::LINE, outreach};
use crate::features::plans::{
    document::Document,
    line::{Axis, Budget},
    need::Answer,
    plan::{Plan, PlanId, Strand},
    progress::Results,
};
use chrono::NaiveDate;
use kit_db::{Reads, Result, Sql, sql};
use kit_lang::Lang;

/// The plan with everything that is written in it; `by` is the day up to which the results of last year count.
pub async fn document(tx: &impl Reads, plan: Plan, by: NaiveDate) -> Result<Document> {
    use crate::foundation::places::name_of;
    let id = plan.id;
    let axes: Vec<Axis> = tx
        .all(sql!(
            "select id, plan, position, title_ar, title_fr, aim from plan_axes where plan = $1 order by position, id",
            id,
        ))
        .await?;
    let mut lines = Sql::new(LINE);
    lines.push("left join plan_axes x on x.id = l.axis");
    lines.with(
        "where l.plan = ? order by coalesce(x.position, 1000000), l.position, l.id",
        [id.into()],
    );
    let answers: Vec<Answer> = tx
        .all(sql!(
            "select n.line, n.need, n.persons
               from plan_line_needs n
               join plan_lines l on l.id = n.line
              where l.plan = $1
              order by n.line, n.need",
            id,
        ))
        .await?;
    // What the other strand starts from is not asked for.
    let (needs, results) = match plan.strand {
        Strand::Training => (
            needs_of(tx, &plan.place, plan.year, Some(id)).await?,
            results(tx, &plan.place, plan.year - 1, by).await?,
        ),
        Strand::Communication => Default::default(),
    };
    let reach = match plan.strand {
        Strand::Communication => outreach::reach(tx, &plan.place, plan.year - 1).await?,
        Strand::Training => Default::default(),
    };
    Ok(Document {
        place_ar: name_of(tx, &plan.place, Lang::Ar).await?,
        place_fr: name_of(tx, &plan.place, Lang::Fr).await?,
        axes,
        lines: tx.all(lines.query()).await?,
        budgets: budgets(tx, id).await?,
        answers,
        needs,
        results,
        actions: outreach::actions(tx, id).await?,
        audiences: outreach::audiences(tx, id).await?,
        messages: outreach::messages(tx, id).await?,
        reach,
        plan,
        veiled: false,
    })
}

async fn budgets(tx: &impl Reads, plan: PlanId) -> Result<Vec<Budget>> {
    tx.all(sql!(
        "select b.line, b.source, b.amount
               from plan_budgets b
               join plan_lines l on l.id = b.line
              where l.plan = $1
              order by b.line, b.source",
        plan,
    ))
    .await
}

/// What the sessions of a place and year came to: the figures of its report, which counts the half-days that have come.
pub async fn results(tx: &impl Reads, place: &str, year: i64, by: NaiveDate) -> Result<Results> {
    let year = i32::try_from(year).unwrap_or_default();
    let (Some(first), Some(last)) =
        (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31))
    else {
        return Ok(Results::default());
    };
    let found = tx
        .optional(sql!(
            "with held as (
                 select e.id, t.state,
                        (select count(*)
                           from half_days h
                          where h.event = e.id and h.held_on <= $4 and t.state <> 'planned') as half_days
                   from events e
                   join training_sessions t on t.event = e.id
                  where e.place in (select place from place_above where above = $1)
                    and e.starts_on between $2 and $3
             ), enrolled as (
                 select r.person, h.half_days, r.attended
                   from held h
                   join registrations r on r.event = h.id and r.capacity = 'participant'
             )
             select (select count(*) from held) as sessions,
                    (select count(*) from held where state = 'closed') as closed,
                    (select count(distinct person) from enrolled where attended > 0) as persons,
                    (select cast(coalesce(sum(half_days), 0) as bigint) from held) as half_days,
                    (select cast(coalesce(sum(attended), 0) as bigint) from enrolled) as attended,
                    (select cast(coalesce(sum(half_days), 0) as bigint) from enrolled) as possible",
            place,
            first,
            last,
            by,
        ))
        .await?;
    Ok(found.unwrap_or_default())
}
