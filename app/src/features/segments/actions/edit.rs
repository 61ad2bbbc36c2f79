use crate::{
    features::segments::{
        NewSegment, SegmentId,
        permissions::{EDIT, READ, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record, people::in_script_of, places},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Changes a segment; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, and with [`Error::Conflict`] when it would ask after itself by
/// way of others.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: SegmentId,
    new: &NewSegment,
    version: i64,
) -> Result<(), Error> {
    let segment = find_for(cx, tx, EDIT, id).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    if segment.version != version {
        return Err(Error::Stale);
    }
    let asking = store::prepare(cx, tx, Some(id), &new.place, new.question.clone()).await?;
    asking.map_err(|refused| Error::Conflict(refused.key()))?;
    let changes = segment.changes(new);
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update(tx, id, new, version).await? {
        return Err(Error::Stale);
    }
    let changes = places::named(tx, changes, "segments-place").await?;
    let title = in_script_of(Lang::Ar, &new.name_ar, &new.name_fr);
    record(cx, tx, EDIT, subject(id, &new.place, title), &changes).await?;
    Ok(())
}
