use super::{step, subject, titled};
use crate::{
    features::plans::{
        permissions::{RETURN, find_for, of},
        plan::{PlanError, PlanId, PlanState},
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Gives a submitted plan back to be mended, and says why.
pub async fn returned(cx: &Cx, tx: &mut WriteTx, id: PlanId, reason: &str) -> Result<(), Error> {
    let plan = find_for(cx, tx, RETURN, id).await?.returned()?;
    step(tx, &plan, PlanState::Submitted, PlanError::NotSubmitted).await?;
    let title = titled(tx, &plan).await?;
    let change = [
        Change::new("plan-reason", "", reason),
        Change::new("plan-state", "plan-state-submitted", "plan-state-draft"),
    ];
    record(cx, tx, of(plan.strand, RETURN), subject(&plan, &title), &change).await?;
    Ok(())
}
