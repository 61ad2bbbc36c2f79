use crate::{
    features::modules::{
        ModuleId, NewModule,
        permissions::{EDIT, READ, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record, places},
};
use kit_db::WriteTx;

/// Changes the sheet of a module; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, and asks for the right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ModuleId,
    new: &NewModule,
    version: i64,
) -> Result<(), Error> {
    let module = find_for(cx, tx, EDIT, id).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    if module.version != version {
        return Err(Error::Stale);
    }
    let changes = module.changes(new);
    if changes.is_empty() && module.ways() == new.methods {
        return Ok(());
    }
    if !store::update(tx, id, new, version).await? {
        return Err(Error::Stale);
    }
    let changes = places::named(tx, changes, "module-keeper").await?;
    record(cx, tx, EDIT, subject(id, &new.place, &new.title_ar), &changes).await?;
    Ok(())
}
