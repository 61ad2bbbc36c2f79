use super::subject;
use crate::{
    features::training::{find_for, permissions::SCHEDULE},
    foundation::{
        Cx, Error,
        events::{self, EventId, ItemId, NewItem},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Adds a line to the agenda. Fails with [`Error::Conflict`] on a day that is not one of the session's.
pub async fn schedule(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    new: &NewItem,
) -> Result<ItemId, Error> {
    let session = find_for(cx, tx, SCHEDULE, id).await?;
    session.changeable()?;
    if !(session.starts_on..=session.ends_on).contains(&new.held_on) {
        return Err(Error::Conflict("agenda-day-outside"));
    }
    let item = events::add_item(tx, id, new, cx.now).await?;
    let change = Change::new("agenda-item", "", &new.title_ar);
    record(cx, tx, SCHEDULE, subject(&session), &[change]).await?;
    Ok(item)
}
