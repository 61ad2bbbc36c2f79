use super::{subject, titled};
use crate::{
    features::plans::{
        forms::DoneDraft,
        line::LineId,
        outreach::DoneId,
        permissions::{FOLLOW, find_spoken},
        plan::PlanId,
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Notes that an action was done once: when, who was reached, what the indicator came to.
///
/// Fails with [`Error::Conflict`] when the plan was never approved.
pub async fn follow(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, line): (PlanId, LineId),
    draft: &DoneDraft,
) -> Result<DoneId, Error> {
    let plan = find_spoken(cx, tx, FOLLOW, id).await?;
    plan.carried_out()?;
    let line = store::line(tx, id, line).await?.ok_or(Error::NotFound)?;
    let done = store::insert_done(cx, tx, line.id, draft).await?;
    let title = titled(tx, &plan).await?;
    let told = [
        Change::new("plan-line", "", &line.title_ar),
        Change::new("plan-done-on", "", draft.done_on),
        Change::new("plan-counted", "", draft.counted),
        Change::new("plan-estimated-persons", "", draft.estimated),
    ];
    record(cx, tx, FOLLOW, subject(&plan, &title), &told).await?;
    Ok(done)
}
