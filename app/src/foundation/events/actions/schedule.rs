use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{
        EventId, ItemId, NewItem,
        permissions::{SCHEDULE, find_for},
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Adds a line to the agenda. Fails with [`Error::Conflict`] on a day that is not one of the event's.
pub async fn schedule(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    new: &NewItem,
) -> Result<ItemId, Error> {
    let (event, _) = find_for(cx, tx, SCHEDULE, id).await?;
    event.not_cancelled()?;
    if !event.days().contains(&new.held_on) {
        return Err(Error::Conflict("agenda-day-outside"));
    }
    let item = store::add_item(tx, id, new, cx.now).await?;
    let change = Change::new("agenda-item", "", &new.title_ar);
    record(cx, tx, SCHEDULE, subject(&event), &[change]).await?;
    Ok(item)
}
