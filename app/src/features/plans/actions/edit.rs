use super::{subject, titled};
use crate::{
    features::plans::{
        forms::Written,
        permissions::{EDIT, find_for, of},
        plan::{Plan, PlanId},
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Writes the parts of the plan of this version.
///
/// Fails with [`Error::Stale`] when somebody saved it in between, and with [`Error::Conflict`] when it is no draft.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PlanId,
    version: i64,
    written: &Written,
) -> Result<(), Error> {
    let plan = find_for(cx, tx, EDIT, id).await?;
    plan.changeable()?;
    if plan.version != version || !store::write(tx, &plan, written).await? {
        return Err(Error::Stale);
    }
    let title = titled(tx, &plan).await?;
    record(cx, tx, of(plan.strand, EDIT), subject(&plan, &title), &changes(&plan, written)).await?;
    Ok(())
}

/// Which parts were written; the journal keeps how long they became, not the whole text.
fn changes(plan: &Plan, written: &Written) -> Vec<Change> {
    let parts = [
        ("plan-part-context", &plan.context, &written.context),
        ("plan-part-method", &plan.method, &written.method),
        ("plan-part-objectives", &plan.objectives, &written.objectives),
        ("plan-part-logistics", &plan.logistics, &written.logistics),
        ("plan-part-evaluation", &plan.evaluation, &written.evaluation),
        ("plan-part-risks", &plan.risks, &written.risks),
        ("plan-part-governance", &plan.governance, &written.governance),
    ];
    let changed = parts.into_iter().filter(|(_, before, after)| before != after);
    changed.map(|(key, before, after)| Change::new(key, start(before), start(after))).collect()
}

/// The beginning of a text, enough to know it again.
fn start(text: &str) -> String {
    let mut start: String = text.chars().take(80).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    start
}
