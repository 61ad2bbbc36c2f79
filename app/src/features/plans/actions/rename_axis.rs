use super::{held_for, subject, titled};
use crate::{
    features::plans::{
        line::AxisId,
        permissions::{RENAME_AXIS, of},
        plan::PlanId,
        store,
        word::Aim,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Gives an axis other titles, and another aim.
pub async fn rename_axis(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, axis): (PlanId, AxisId),
    titles: (&str, &str),
    aim: Option<Aim>,
) -> Result<(), Error> {
    let plan = held_for(cx, tx, RENAME_AXIS, id).await?;
    let axis = store::axis(tx, id, axis).await?.ok_or(Error::NotFound)?;
    store::rename_axis(tx, axis.id, titles, aim).await?;
    let title = titled(tx, &plan).await?;
    let change = [Change::new("plan-axis", &axis.title_ar, titles.0)];
    record(cx, tx, of(plan.strand, RENAME_AXIS), subject(&plan, &title), &change).await?;
    Ok(())
}
