use super::subject;
use crate::{
    features::training::{
        find_for,
        permissions::REFUSE,
        store,
        waiting::{WaitingId, WaitingState},
    },
    foundation::{
        Cx, Error,
        events::EventId,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Says no to somebody who waits, with a reason that they can read.
///
/// Fails with [`Error::Conflict`] when it was decided of them already.
pub async fn refuse(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    waiting: WaitingId,
    reason: &str,
) -> Result<(), Error> {
    let session = find_for(cx, tx, REFUSE, id).await?;
    let all = store::waiting(tx, id).await?;
    let one = all.iter().find(|one| one.id == waiting).ok_or(Error::NotFound)?;
    let decision = (WaitingState::Refused, reason);
    if !store::decide(tx, id, waiting, decision, cx.now).await? {
        return Err(Error::Conflict("session-waiting-decided"));
    }
    let changes = [
        Change::new("enrol-person", "", &one.name_ar),
        Change::new("session-refused-why", "", reason),
    ];
    record(cx, tx, REFUSE, subject(&session), &changes).await?;
    Ok(())
}
