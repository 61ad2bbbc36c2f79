use super::subject;
use crate::{
    features::training::{SessionState, permissions::EVALUATE, reaction::Reaction, store},
    foundation::{
        Cx, Error,
        events::{self, EventId, RegistrationId},
        journal::record,
    },
};
use kit_db::WriteTx;

/// A participant says what they think of a session. Only how many gave each mark is kept, and what was written, apart: nothing
/// leads from an answer to a person. The journal has that they answered, not what.
///
/// Fails with [`Error::NotFound`] when they are no longer in it, with [`Error::Conflict`] when it has not begun.
pub async fn evaluate(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, registration): (EventId, RegistrationId),
    reaction: &Reaction,
) -> Result<(), Error> {
    let session = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    events::registration(tx, id, registration).await?.ok_or(Error::NotFound)?;
    if session.state == SessionState::Planned {
        return Err(Error::Conflict("session-not-begun"));
    }
    for (question, mark) in &reaction.marks {
        store::count_reaction(tx, id, question, *mark).await?;
    }
    if let Some(remark) = &reaction.remark {
        store::keep_remark(tx, id, remark).await?;
    }
    record(cx, tx, EVALUATE, subject(&session), &[]).await?;
    Ok(())
}
