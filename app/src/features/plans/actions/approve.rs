use super::{step, subject, titled, whole};
use crate::{
    features::plans::{
        forms::Approval,
        permissions::{APPROVE, find_for, of},
        plan::{PlanError, PlanId, PlanState},
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Notes that the committee adopted the plan, and keeps the document as it was adopted.
///
/// Fails with [`Error::Conflict`] when it was not submitted or the day has not come.
pub async fn approve(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PlanId,
    approval: &Approval,
) -> Result<(), Error> {
    let plan = find_for(cx, tx, APPROVE, id).await?;
    let plan = plan.approve(approval.on, approval.minutes.clone(), cx.today())?;
    step(tx, &plan, PlanState::Submitted, PlanError::NotSubmitted).await?;
    let title = titled(tx, &plan).await?;
    let document = whole(cx, tx, plan).await?;
    let text = serde_json::to_string(&document)
        .map_err(|error| Error::Internal(format!("plan: {error}")))?;
    store::freeze(cx, tx, &document, &text).await?;
    let changes = [
        Change::new("plan-state", "plan-state-submitted", "plan-state-approved"),
        Change::new("plan-approved-on", "", approval.on),
        Change::new("plan-minutes", "", &approval.minutes),
        Change::new("plan-revision", "", document.plan.revision),
    ];
    record(cx, tx, of(document.plan.strand, APPROVE), subject(&document.plan, &title), &changes)
        .await?;
    Ok(())
}
