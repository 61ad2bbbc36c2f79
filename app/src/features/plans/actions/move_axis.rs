use super::{held_for, neighbour, subject, titled, whole};
use crate::{
    features::plans::{
        line::AxisId,
        permissions::{MOVE_AXIS, of},
        plan::PlanId,
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Moves an axis one place up or down; at the end of the list nothing happens.
pub async fn move_axis(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, axis): (PlanId, AxisId),
    up: bool,
) -> Result<(), Error> {
    let plan = held_for(cx, tx, MOVE_AXIS, id).await?;
    let axis = store::axis(tx, id, axis).await?.ok_or(Error::NotFound)?;
    let title = titled(tx, &plan).await?;
    let document = whole(cx, tx, plan).await?;
    let at = document.axes.iter().position(|one| one.id == axis.id);
    let Some((one, other)) = neighbour(&document.axes, at, up) else { return Ok(()) };
    store::move_axis(tx, one, other).await?;
    let change = [Change::new("plan-axis", "", &axis.title_ar)];
    record(cx, tx, of(document.plan.strand, MOVE_AXIS), subject(&document.plan, &title), &change)
        .await?;
    Ok(())
}
