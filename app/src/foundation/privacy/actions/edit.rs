use super::of_processing;
use crate::foundation::{
    Cx, Error,
    journal::record,
    privacy::{permissions::EDIT, processing::Processing, store},
};
use kit_db::WriteTx;

/// Changes a processing; its version is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between.
pub async fn edit(cx: &Cx, tx: &mut WriteTx, new: &Processing, version: i64) -> Result<(), Error> {
    cx.allow(EDIT)?;
    let before = store::processing(tx, &new.code).await?.ok_or(Error::NotFound)?;
    if before.version != version {
        return Err(Error::Stale);
    }
    let changes = before.changes(new);
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update_processing(tx, new, version).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, EDIT, of_processing(new), &changes).await?;
    Ok(())
}
