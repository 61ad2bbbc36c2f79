//! Every SQL statement about plans: one plan here, then the list of plans, its axes and lines, the document, what was done, versions.

mod list;
mod lines;
mod document;
mod progress;
mod outreach;
mod given;
mod harmony;
mod around;
mod versions;

pub use self::{
    around::{
        lies_in, line_choices, module, module_choices, module_titled, needs_of, needs_titled,
        place_choices, places_below,
    },
    document::{document, results},
    given::{adaptations, given, given_to, givens, insert_given, set_withdrawn},
    harmony::{action_rows, beside, cells, count_actions, overlaps, places_for, readable, without},
    lines::{
        answers_of, axis, budgets_of, count_lines, insert_axis, insert_line, line, line_sessions,
        move_axis, move_line, remove_axis, remove_line, rename_axis, set_answers, set_budgets,
        update_line,
    },
    list::{PlanRow, counted, places_with_plans, rows, years},
    outreach::{
        action, address, addressed, done, drop_done, insert_done, insert_message, line_done,
        message, message_uses, put_action, reach, remove_message, unaddress, update_message,
    },
    progress::progress,
    versions::{VersionRow, freeze, version, versions},
};

use super::{
    forms::Written,
    plan::{Plan, PlanId, PlanState, Strand},
};
use crate::foundation::Cx;
use kit_db::{Reads, Result, WriteTx, sql};

pub async fn find(tx: &impl Reads, id: PlanId) -> Result<Option<Plan>> {
    tx.optional(sql!(
        "select id, strand, place, year, state, revision, context, method, objectives, logistics, evaluation, risks,
                governance, submitted_at, approved_on, minutes, version, made_at
           from plans
          where id = $1",
        id,
    ))
    .await
}

/// The one plan of a strand, a place and a year, if there is one.
pub async fn find_of(
    tx: &impl Reads,
    strand: Strand,
    place: &str,
    year: i64,
) -> Result<Option<Plan>> {
    tx.optional(sql!(
        "select id, strand, place, year, state, revision, context, method, objectives, logistics, evaluation, risks,
                governance, submitted_at, approved_on, minutes, version, made_at
           from plans
          where strand = $1 and place = $2 and year = $3",
        strand,
        place,
        year,
    ))
    .await
}

pub async fn insert(cx: &Cx, tx: &mut WriteTx, plan: &Plan) -> Result<u64> {
    tx.run(sql!(
        "insert into plans (id, strand, place, year, state, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7)",
        plan.id,
        plan.strand,
        plan.place.as_str(),
        plan.year,
        plan.state,
        plan.made_at,
        cx.account(),
    ))
    .await
}

/// Writes the parts of a draft of this version; says whether it was still that one.
pub async fn write(tx: &mut WriteTx, plan: &Plan, written: &Written) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update plans
                set context = $3, method = $4, objectives = $5, logistics = $6, evaluation = $7, risks = $8,
                    governance = $9, version = version + 1
              where id = $1 and version = $2 and state = 'draft'",
            plan.id,
            plan.version,
            written.context.as_str(),
            written.method.as_str(),
            written.objectives.as_str(),
            written.logistics.as_str(),
            written.evaluation.as_str(),
            written.risks.as_str(),
            written.governance.as_str(),
        ))
        .await?;
    Ok(touched == 1)
}

/// Moves a plan from the state `from`, which it may have left in the meantime; says whether it was still there.
pub async fn set_state(tx: &mut WriteTx, plan: &Plan, from: PlanState) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update plans
                set state = $3, revision = $4, submitted_at = $5, approved_on = $6, minutes = $7,
                    version = version + 1
              where id = $1 and state = $2",
            plan.id,
            from,
            plan.state,
            plan.revision,
            plan.submitted_at,
            plan.approved_on,
            plan.minutes.as_str(),
        ))
        .await?;
    Ok(touched == 1)
}

/// Keeps the plan a draft until the transaction ends: nobody submits it while its lines change. False when it is none.
pub async fn hold(tx: &mut WriteTx, id: PlanId) -> Result<bool> {
    let held =
        tx.run(sql!("update plans set state = 'draft' where id = $1 and state = 'draft'", id));
    Ok(held.await? == 1)
}
