use super::{step, subject, titled};
use crate::{
    features::plans::{
        permissions::{SUBMIT, find_for, of},
        plan::{PlanError, PlanId, PlanState},
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Sends the plan to the committee; until it decides, nothing in it changes.
///
/// Fails with [`Error::Conflict`] when it is no draft or has no line.
pub async fn submit(cx: &Cx, tx: &mut WriteTx, id: PlanId) -> Result<(), Error> {
    let plan = find_for(cx, tx, SUBMIT, id).await?;
    let lines = store::count_lines(tx, id).await?;
    let plan = plan.submit(lines, cx.now)?;
    step(tx, &plan, PlanState::Draft, PlanError::NotDraft).await?;
    let title = titled(tx, &plan).await?;
    let state = [Change::new("plan-state", "plan-state-draft", "plan-state-submitted")];
    record(cx, tx, of(plan.strand, SUBMIT), subject(&plan, &title), &state).await?;
    Ok(())
}
