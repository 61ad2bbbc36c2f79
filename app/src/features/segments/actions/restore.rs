use crate::{
    features::segments::{
        SegmentId,
        permissions::{RESTORE, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Brings back a segment that was taken away.
///
/// Fails with [`Error::Conflict`] when one that it asks after is away. Where it is there, nothing happens.
pub async fn restore(cx: &Cx, tx: &mut WriteTx, id: SegmentId) -> Result<(), Error> {
    let segment = find_for(cx, tx, RESTORE, id).await?;
    if segment.dropped_at.is_none() {
        return Ok(());
    }
    if !store::uses_in_force(tx, id).await? {
        return Err(Error::Conflict("segments-refused-missing"));
    }
    store::set_dropped(tx, id, None).await?;
    record(cx, tx, RESTORE, subject(id, &segment.place, segment.name(Lang::Ar)), &[]).await?;
    Ok(())
}
