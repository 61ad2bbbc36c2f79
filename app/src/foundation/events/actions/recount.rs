use super::{count::known_codes, subject};
use crate::foundation::{
    Cx, Error,
    events::{
        CountId, EventId, NewCount,
        permissions::{RECOUNT, find_for},
        store,
    },
    journal::record,
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
    let (event, _) = find_for(cx, tx, RECOUNT, id).await?;
    event.not_cancelled()?;
    known_codes(tx, id, new).await?;
    let before = store::count(tx, id, count).await?.ok_or(Error::NotFound)?;
    if !store::edit_count(tx, id, count, new).await? {
        return Err(Error::NotFound);
    }
    record(cx, tx, RECOUNT, subject(&event), &[new.change(Some(&before))]).await?;
    Ok(())
}
