use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{
        EventId,
        permissions::{UNDO_SEGMENT, find_for},
        segment::TogetherId,
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Takes everybody who came with a segment out of the event again, as one.
///
/// Fails with [`Error::Conflict`] when it was taken back before.
pub async fn undo_segment(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    together: TogetherId,
) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, UNDO_SEGMENT, id).await?;
    event.not_cancelled()?;
    if !store::close_together(tx, id, together, cx.now).await? {
        return Err(Error::Conflict("segment-was-undone"));
    }
    let left = store::leave_together(tx, id, together).await?;
    let changes = [Change::new("enrol-people", left.to_string(), "")];
    record(cx, tx, UNDO_SEGMENT, subject(&event), &changes).await?;
    Ok(())
}
