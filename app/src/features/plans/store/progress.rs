//! Statements about what was done for the lines of a plan.

use crate::features::plans::{
    outreach::Done,
    plan::PlanId,
    progress::{LinePersons, LineSession, Progress},
};
use kit_db::{Reads, Result, sql};

/// The sessions of every line and the persons who were there.
pub async fn progress(tx: &impl Reads, plan: PlanId) -> Result<Progress> {
    let sessions: Vec<LineSession> = tx
        .all(sql!(
            "select e.id, l.id as line, t.state, e.title_ar, e.title_fr, e.starts_on, e.ends_on
               from plan_lines l
               join training_sessions t on t.plan_line = l.id
               join events e on e.id = t.event
              where l.plan = $1
              order by e.starts_on, e.id",
            plan,
        ))
        .await?;
    let persons: Vec<LinePersons> = tx
        .all(sql!(
            "select t.plan_line as line, count(distinct r.person) as persons
               from plan_lines l
               join training_sessions t on t.plan_line = l.id
               join registrations r on r.event = t.event and r.capacity = 'participant'
              where l.plan = $1 and r.attended > 0
              group by t.plan_line",
            plan,
        ))
        .await?;
    let reached = tx
        .count(sql!(
            "select count(distinct r.person)
               from plan_lines l
               join training_sessions t on t.plan_line = l.id
               join registrations r on r.event = t.event and r.capacity = 'participant'
              where l.plan = $1 and r.attended > 0",
            plan,
        ))
        .await?;
    let done: Vec<Done> = tx
        .all(sql!(
            "select d.id, d.line, d.done_on, d.counted, d.estimated, d.achieved, d.note
               from plan_lines l
               join plan_done d on d.line = l.id
              where l.plan = $1
              order by d.done_on, d.id",
            plan,
        ))
        .await?;
    let reached = reached + done.iter().map(|one| one.counted).sum::<i64>();
    Ok(Progress { sessions, persons, done, reached, veiled: false })
}
