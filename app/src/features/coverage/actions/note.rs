use crate::{
    features::coverage::{
        ItemId, NewItem,
        permissions::{NOTE, READ},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Writes down what was published.
pub async fn note(cx: &Cx, tx: &mut WriteTx, new: &NewItem) -> Result<ItemId, Error> {
    cx.allow_at(tx, READ, NOTE, &new.place).await?;
    let id = ItemId::new(cx.now);
    store::insert(tx, id, new, cx.now).await?;
    record(cx, tx, NOTE, subject(id, &new.place, &new.title), &[]).await?;
    Ok(id)
}
