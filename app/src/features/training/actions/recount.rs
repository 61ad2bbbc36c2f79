use super::subject;
use crate::{
    features::training::{find_for, permissions::RECOUNT},
    foundation::{
        Cx, Error,
        events::{self, CountId, EventId, NewCount},
        journal::record,
    },
};
use kit_db::WriteTx;

/// Mends a figure of those who took part.
pub async fn recount(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    count: CountId,
    new: &NewCount,
) -> Result<(), Error> {
    let session = find_for(cx, tx, RECOUNT, id).await?;
    session.changeable()?;
    events::known_codes(tx, id, new).await?;
    let before = events::count(tx, id, count).await?.ok_or(Error::NotFound)?;
    if !events::edit_count(tx, id, count, new).await? {
        return Err(Error::NotFound);
    }
    record(cx, tx, RECOUNT, subject(&session), &[new.change(Some(&before))]).await?;
    Ok(())
}
