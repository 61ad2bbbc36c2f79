use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{
        EventId,
        permissions::{RESTORE, find_for},
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Says that a cancelled event takes place after all; the reason that was given stays in the journal.
///
/// Fails with [`Error::Conflict`] when it was not cancelled.
pub async fn restore(cx: &Cx, tx: &mut WriteTx, id: EventId) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, RESTORE, id).await?;
    if event.cancelled_at.is_none() {
        return Err(Error::Conflict("event-not-cancelled"));
    }
    store::restore(tx, id).await?;
    let why = Change::new("event-cancel-why", &event.cancelled_why, "");
    record(cx, tx, RESTORE, subject(&event), &[why]).await?;
    Ok(())
}
