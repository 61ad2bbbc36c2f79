use super::{promote, subject};
use crate::{
    features::training::{find_for, permissions::UNDO_SEGMENT, store},
    foundation::{
        Cx, Error,
        events::{self, EventId, TogetherId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes everybody who came with a segment out of the session and off its waiting list again, as one; answers how many stay
/// in it, because they were marked, tested or certified. The seats go to those who wait for them.
///
/// Fails with [`Error::Conflict`] when it was taken back before, and when the session is closed.
pub async fn undo_segment(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    together: TogetherId,
) -> Result<i64, Error> {
    let session = find_for(cx, tx, UNDO_SEGMENT, id).await?;
    session.changeable()?;
    if !events::close_together(tx, id, together, cx.now).await? {
        return Err(Error::Conflict("segment-was-undone"));
    }
    let withdrawn = store::withdraw_together(tx, id, together, cx.now).await?;
    let left = events::leave_together(tx, id, together).await?;
    let stay = events::still_together(tx, id, together).await?;
    let changes = Change::differing([
        Change::new("session-enrolled", left.to_string(), ""),
        Change::new("session-waiting-many", withdrawn.to_string(), ""),
        Change::new("segment-stay", "", stay),
    ]);
    record(cx, tx, UNDO_SEGMENT, subject(&session), &changes).await?;
    promote(cx, tx, &session).await?;
    Ok(stay)
}
