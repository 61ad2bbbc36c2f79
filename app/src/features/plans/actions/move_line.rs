use super::{held_for, neighbour, subject, titled, whole};
use crate::{
    features::plans::{
        line::{Line, LineId},
        permissions::{MOVE_LINE, of},
        plan::PlanId,
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Moves a line one place up or down under its axis; at the end nothing happens. To another axis it goes by editing it.
pub async fn move_line(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, line): (PlanId, LineId),
    up: bool,
) -> Result<(), Error> {
    let plan = held_for(cx, tx, MOVE_LINE, id).await?;
    let line = store::line(tx, id, line).await?.ok_or(Error::NotFound)?;
    let title = titled(tx, &plan).await?;
    let document = whole(cx, tx, plan).await?;
    let beside: Vec<&Line> = document.lines_of(line.axis).collect();
    let at = beside.iter().position(|one| one.id == line.id);
    let Some((one, other)) = neighbour(&beside, at, up) else { return Ok(()) };
    store::move_line(tx, one, other).await?;
    let change = [Change::new("plan-line", "", &line.title_ar)];
    record(cx, tx, of(document.plan.strand, MOVE_LINE), subject(&document.plan, &title), &change)
        .await?;
    Ok(())
}
