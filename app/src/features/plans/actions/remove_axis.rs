use super::{held_for, subject, titled};
use crate::{
    features::plans::{
        line::AxisId,
        permissions::{REMOVE_AXIS, of},
        plan::PlanId,
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes an axis away; its lines stay in the plan, without an axis.
pub async fn remove_axis(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, axis): (PlanId, AxisId),
) -> Result<(), Error> {
    let plan = held_for(cx, tx, REMOVE_AXIS, id).await?;
    let axis = store::axis(tx, id, axis).await?.ok_or(Error::NotFound)?;
    store::remove_axis(tx, axis.id).await?;
    let title = titled(tx, &plan).await?;
    let change = [Change::new("plan-axis", &axis.title_ar, "–")];
    record(cx, tx, of(plan.strand, REMOVE_AXIS), subject(&plan, &title), &change).await?;
    Ok(())
}
