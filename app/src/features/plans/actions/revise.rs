use super::{step, subject, titled};
use crate::{
    features::plans::{
        permissions::{REVISE, find_for, of},
        plan::{PlanError, PlanId, PlanState},
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Makes an approved plan a draft again, and says why; what was approved stays readable as it was.
pub async fn revise(cx: &Cx, tx: &mut WriteTx, id: PlanId, reason: &str) -> Result<(), Error> {
    let plan = find_for(cx, tx, REVISE, id).await?.revise()?;
    step(tx, &plan, PlanState::Approved, PlanError::NotApproved).await?;
    let title = titled(tx, &plan).await?;
    let change = [
        Change::new("plan-reason", "", reason),
        Change::new("plan-state", "plan-state-approved", "plan-state-draft"),
    ];
    record(cx, tx, of(plan.strand, REVISE), subject(&plan, &title), &change).await?;
    Ok(())
}
