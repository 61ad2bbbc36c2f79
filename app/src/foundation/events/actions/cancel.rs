use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{
        EventId,
        permissions::{CANCEL, find_for},
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Says that an event does not take place, and why; it stays in the list.
///
/// Fails with [`Error::Conflict`] when it was cancelled before.
pub async fn cancel(cx: &Cx, tx: &mut WriteTx, id: EventId, why: &str) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, CANCEL, id).await?;
    event.not_cancelled()?;
    store::cancel(tx, id, why, cx.now).await?;
    record(cx, tx, CANCEL, subject(&event), &[Change::new("event-cancel-why", "", why)]).await?;
    Ok(())
}
