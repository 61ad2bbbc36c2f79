use super::{held_spoken, message::known, subject, titled};
use crate::{
    features::plans::{
        forms::MessageDraft, outreach::MessageId, permissions::EDIT_MESSAGE, plan::PlanId, store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Changes a message of this version.
///
/// Fails with [`Error::Stale`] when somebody saved it in between, and with [`Error::Conflict`] when the plan is no draft.
pub async fn edit_message(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, message): (PlanId, MessageId),
    version: i64,
    draft: &MessageDraft,
) -> Result<(), Error> {
    let plan = held_spoken(cx, tx, EDIT_MESSAGE, id).await?;
    let kept = store::message(tx, id, message).await?.ok_or(Error::NotFound)?;
    known(tx, draft).await?;
    if kept.version != version || !store::update_message(tx, (message, version), draft).await? {
        return Err(Error::Stale);
    }
    let title = titled(tx, &plan).await?;
    let told = Change::differing([
        Change::new("plan-message-ar", &kept.words_ar, &draft.words_ar),
        Change::new("plan-message-fr", &kept.words_fr, &draft.words_fr),
        Change::new("plan-message-proof", &kept.proof, &draft.proof),
        Change::new("plan-message-call", &kept.call, &draft.call),
    ]);
    record(cx, tx, EDIT_MESSAGE, subject(&plan, &title), &told).await?;
    Ok(())
}
