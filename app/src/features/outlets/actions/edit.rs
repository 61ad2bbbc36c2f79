use crate::{
    features::outlets::{
        NewOutlet, OutletId,
        permissions::{EDIT, READ, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record, places},
};
use kit_db::WriteTx;

/// Changes an outlet; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, and asks for the right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: OutletId,
    new: &NewOutlet,
    version: i64,
) -> Result<(), Error> {
    let outlet = find_for(cx, tx, EDIT, id).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    if outlet.version != version {
        return Err(Error::Stale);
    }
    let changes = outlet.changes(new);
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update(tx, id, new, version).await? {
        return Err(Error::Stale);
    }
    let changes = places::named(tx, changes, "outlet-covers").await?;
    let changes = places::named(tx, changes, "outlet-keeper").await?;
    record(cx, tx, EDIT, subject(id, &new.place, &new.name_ar), &changes).await?;
    Ok(())
}
