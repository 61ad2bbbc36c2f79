use crate::{
    features::segments::{
        SegmentId,
        permissions::{DROP, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes a segment away; it can be brought back.
///
/// Fails with [`Error::Conflict`] while another one asks after it. Where it is away already, nothing happens.
pub async fn drop(cx: &Cx, tx: &mut WriteTx, id: SegmentId) -> Result<(), Error> {
    let segment = find_for(cx, tx, DROP, id).await?;
    if segment.dropped_at.is_some() {
        return Ok(());
    }
    if store::used_by(tx, id).await? {
        return Err(Error::Conflict("segments-drop-used"));
    }
    store::set_dropped(tx, id, Some(cx.now)).await?;
    record(cx, tx, DROP, subject(id, &segment.place, segment.name(Lang::Ar)), &[]).await?;
    Ok(())
}
