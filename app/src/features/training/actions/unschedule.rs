use super::subject;
use crate::{
    features::training::{find_for, permissions::UNSCHEDULE},
    foundation::{
        Cx, Error,
        events::{self, EventId, ItemId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a line off the agenda.
pub async fn unschedule(cx: &Cx, tx: &mut WriteTx, id: EventId, item: ItemId) -> Result<(), Error> {
    let session = find_for(cx, tx, UNSCHEDULE, id).await?;
    session.changeable()?;
    let title = events::remove_item(tx, id, item).await?.ok_or(Error::NotFound)?;
    let change = Change::new("agenda-item", "", title);
    record(cx, tx, UNSCHEDULE, subject(&session), &[change]).await?;
    Ok(())
}
