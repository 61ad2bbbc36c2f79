use crate::{
    features::segments::{
        NewSegment, Segment, SegmentId,
        permissions::{READ, WRITE},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
        people::in_script_of,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Writes a segment that a place keeps; `copied` is the one that it was begun from.
///
/// Fails with [`Error::Conflict`] when it asks after a segment that is not there.
pub async fn write(
    cx: &Cx,
    tx: &mut WriteTx,
    new: &NewSegment,
    copied: Option<&Segment>,
) -> Result<SegmentId, Error> {
    cx.allow_at(tx, READ, WRITE, &new.place).await?;
    let id = SegmentId::new(cx.now);
    let asking = store::prepare(cx, tx, Some(id), &new.place, new.question.clone()).await?;
    asking.map_err(|refused| Error::Conflict(refused.key()))?;
    store::insert(cx, tx, id, new).await?;
    let from = copied.map(|one| Change::new("segments-copied-from", "", one.name(Lang::Ar)));
    let title = in_script_of(Lang::Ar, &new.name_ar, &new.name_fr);
    let changes: Vec<Change> = from.into_iter().collect();
    record(cx, tx, WRITE, subject(id, &new.place, title), &changes).await?;
    Ok(id)
}
