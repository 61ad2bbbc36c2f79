use crate::{
    features::coverage::{
        ItemId,
        permissions::{REMOVE, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Takes out an item that was written down by mistake; the journal keeps that it was there.
///
/// Fails with [`Error::NotFound`] when it is gone.
pub async fn remove(cx: &Cx, tx: &mut WriteTx, id: ItemId) -> Result<(), Error> {
    let item = find_for(cx, tx, REMOVE, id).await?;
    store::delete(tx, id).await?;
    record(cx, tx, REMOVE, subject(id, &item.place, &item.title), &[]).await?;
    Ok(())
}
