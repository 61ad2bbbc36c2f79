use super::{subject, titled};
use crate::{
    features::plans::{
        line::LineId,
        outreach::DoneId,
        permissions::{UNFOLLOW, find_spoken},
        plan::PlanId,
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes back that an action was done once: it was noted wrongly. The journal keeps what was noted.
pub async fn unfollow(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, line): (PlanId, LineId),
    done: DoneId,
) -> Result<(), Error> {
    let plan = find_spoken(cx, tx, UNFOLLOW, id).await?;
    let line = store::line(tx, id, line).await?.ok_or(Error::NotFound)?;
    let done = store::done(tx, line.id, done).await?.ok_or(Error::NotFound)?;
    store::drop_done(tx, done.id).await?;
    let title = titled(tx, &plan).await?;
    let told = [
        Change::new("plan-line", "", &line.title_ar),
        Change::new("plan-done-on", done.done_on, "–"),
        Change::new("plan-counted", done.counted, "–"),
        Change::new("plan-estimated-persons", done.estimated, "–"),
    ];
    record(cx, tx, UNFOLLOW, subject(&plan, &title), &told).await?;
    Ok(())
}
