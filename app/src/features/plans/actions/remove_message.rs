use super::{held_spoken, subject, titled};
use crate::{
    features::plans::{
        outreach::MessageId,
        permissions::REMOVE_MESSAGE,
        plan::{PlanError, PlanId},
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a message out of the plan.
///
/// Fails with [`Error::Conflict`] while an action tells it.
pub async fn remove_message(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, message): (PlanId, MessageId),
) -> Result<(), Error> {
    let plan = held_spoken(cx, tx, REMOVE_MESSAGE, id).await?;
    let kept = store::message(tx, id, message).await?.ok_or(Error::NotFound)?;
    if store::message_uses(tx, message).await? > 0 {
        return Err(PlanError::MessageUsed.into());
    }
    store::remove_message(tx, message).await?;
    let title = titled(tx, &plan).await?;
    let change = [Change::new("plan-message", &kept.words_ar, "–")];
    record(cx, tx, REMOVE_MESSAGE, subject(&plan, &title), &change).await?;
    Ok(())
}
