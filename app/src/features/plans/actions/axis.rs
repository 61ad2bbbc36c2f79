use super::{held_for, subject, titled};
use crate::{
    features::plans::{
        line::AxisId,
        permissions::{AXIS, of},
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

/// Adds an axis after the others, with its titles in Arabic and in French, and what an objective of communication serves.
pub async fn axis(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PlanId,
    titles: (&str, &str),
    aim: Option<Aim>,
) -> Result<AxisId, Error> {
    let plan = held_for(cx, tx, AXIS, id).await?;
    let axis = store::insert_axis(cx, tx, id, titles, aim).await?;
    let title = titled(tx, &plan).await?;
    let change = [Change::new("plan-axis", "", titles.0)];
    record(cx, tx, of(plan.strand, AXIS), subject(&plan, &title), &change).await?;
    Ok(axis)
}
