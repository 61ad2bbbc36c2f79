use crate::{
    features::coverage::{
        ItemId, NewItem,
        permissions::{EDIT, READ, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record, places},
};
use kit_db::WriteTx;

/// Changes an item; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, and asks for the right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ItemId,
    new: &NewItem,
    version: i64,
) -> Result<(), Error> {
    let item = find_for(cx, tx, EDIT, id).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    if item.version != version {
        return Err(Error::Stale);
    }
    if item.is(new) {
        return Ok(());
    }
    if !store::update(tx, id, new, version).await? {
        return Err(Error::Stale);
    }
    let changes = places::named(tx, item.changes(new), "coverage-place").await?;
    record(cx, tx, EDIT, subject(id, &new.place, &new.title), &changes).await?;
    Ok(())
}
