use crate::{
    features::practices::{
        NewPractice, PracticeId,
        permissions::{EDIT, READ, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record, places},
};
use kit_db::WriteTx;

/// Changes a sheet; `version` is the one that the page was made from. What is published stays published.
///
/// Fails with [`Error::Stale`] when somebody saved in between, and asks for the right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PracticeId,
    new: &NewPractice,
    version: i64,
) -> Result<(), Error> {
    let practice = find_for(cx, tx, EDIT, id).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    if practice.version != version {
        return Err(Error::Stale);
    }
    let changes = practice.changes(new);
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update(tx, id, new, version).await? {
        return Err(Error::Stale);
    }
    let changes = places::named(tx, changes, "practice-place").await?;
    record(cx, tx, EDIT, subject(id, &new.place, &new.title_ar), &changes).await?;
    Ok(())
}
