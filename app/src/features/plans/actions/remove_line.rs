use super::{held_for, subject, titled};
use crate::{
    features::plans::{
        line::LineId,
        permissions::{REMOVE_LINE, of},
        plan::{PlanError, PlanId},
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a line out of the plan.
///
/// Fails with [`Error::Conflict`] when sessions were planned from it, or it was noted that it was done: what was done keeps its reason.
pub async fn remove_line(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, line): (PlanId, LineId),
) -> Result<(), Error> {
    let plan = held_for(cx, tx, REMOVE_LINE, id).await?;
    let line = store::line(tx, id, line).await?.ok_or(Error::NotFound)?;
    if store::line_sessions(tx, line.id).await? > 0 {
        return Err(PlanError::LineUsed.into());
    }
    if store::line_done(tx, line.id).await? > 0 {
        return Err(PlanError::ActionDone.into());
    }
    store::remove_line(tx, line.id).await?;
    let title = titled(tx, &plan).await?;
    let change = [Change::new("plan-line", &line.title_ar, "–")];
    record(cx, tx, of(plan.strand, REMOVE_LINE), subject(&plan, &title), &change).await?;
    Ok(())
}
