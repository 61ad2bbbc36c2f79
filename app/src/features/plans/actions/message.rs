use super::{held_spoken, subject, titled};
use crate::{
    features::plans::{
        forms::MessageDraft, outreach::MessageId, permissions::MESSAGE, plan::PlanId, store,
    },
    foundation::{
        Cx, Error, audiences,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Adds a message after the others.
///
/// Fails with [`Error::Conflict`] when there is no such audience, when what it adapts is not given to this
/// place, or when the plan is no draft.
pub async fn message(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PlanId,
    draft: &MessageDraft,
) -> Result<MessageId, Error> {
    let plan = held_spoken(cx, tx, MESSAGE, id).await?;
    known(tx, draft).await?;
    if let Some(given) = draft.given {
        let offered = store::given_to(tx, &plan.place).await?;
        let there = offered.iter().any(|one| one.id == given);
        there.then_some(()).ok_or(Error::Conflict("common-unknown"))?;
    }
    let message = store::insert_message(cx, tx, id, draft).await?;
    let title = titled(tx, &plan).await?;
    let change = [Change::new("plan-message", "", &draft.words_ar)];
    record(cx, tx, MESSAGE, subject(&plan, &title), &change).await?;
    Ok(message)
}

/// Whether the audience that it names is there.
pub(super) async fn known(tx: &WriteTx, draft: &MessageDraft) -> Result<(), Error> {
    if let Some(audience) = &draft.audience {
        let audience = audiences::find(tx, audience).await?;
        audience.ok_or(Error::Conflict("plan-line-audience-unknown"))?;
    }
    Ok(())
}
