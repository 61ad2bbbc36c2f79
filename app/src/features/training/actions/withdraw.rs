use super::subject;
use crate::{
    features::training::{
        find_for,
        permissions::WITHDRAW,
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

/// Takes somebody off the waiting list who no longer wants a seat.
///
/// Fails with [`Error::Conflict`] when it was decided of them already.
pub async fn withdraw(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    waiting: WaitingId,
) -> Result<(), Error> {
    let session = find_for(cx, tx, WITHDRAW, id).await?;
    let all = store::waiting(tx, id).await?;
    let one = all.iter().find(|one| one.id == waiting).ok_or(Error::NotFound)?;
    let decision = (WaitingState::Withdrawn, "");
    if !store::decide(tx, id, waiting, decision, cx.now).await? {
        return Err(Error::Conflict("session-waiting-decided"));
    }
    let changes = [Change::new("enrol-person", "", &one.name_ar)];
    record(cx, tx, WITHDRAW, subject(&session), &changes).await?;
    Ok(())
}
