use crate::{
    features::releases::{
        NewRelease, ReleaseId,
        permissions::{READ, WRITE},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Writes a release; only its own place reads it.
pub async fn write(cx: &Cx, tx: &mut WriteTx, new: &NewRelease) -> Result<ReleaseId, Error> {
    cx.allow_at(tx, READ, WRITE, &new.place).await?;
    let id = ReleaseId::new(cx.now);
    store::insert(cx, tx, id, new).await?;
    record(cx, tx, WRITE, subject(id, &new.place, &new.title_ar), &[]).await?;
    Ok(id)
}
