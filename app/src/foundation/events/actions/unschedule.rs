use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{
        EventId, ItemId,
        permissions::{UNSCHEDULE, find_for},
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Takes a line off the agenda.
pub async fn unschedule(cx: &Cx, tx: &mut WriteTx, id: EventId, item: ItemId) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, UNSCHEDULE, id).await?;
    event.not_cancelled()?;
    let title = store::remove_item(tx, id, item).await?.ok_or(Error::NotFound)?;
    let change = Change::new("agenda-item", title, "");
    record(cx, tx, UNSCHEDULE, subject(&event), &[change]).await?;
    Ok(())
}
