//! Segments as what enrols people asks after them: by name, among others.

use super::{
    Segment, SegmentId,
    permissions::{READ, find_for},
    store,
};
use crate::{
    foundation::{Cx, Error, events::Condition},
    layout::Choice,
};
use kit_db::{Reads, uuid::Uuid};

/// Those that the actor may choose, by name.
pub async fn choices(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>, Error> {
    Ok(store::segments_in_force(cx, tx, None).await?)
}

/// Who is in one, over `people p`. Fails with [`Error::NotFound`] when it is not the actor's to read, with
/// [`Error::Conflict`] when it cannot be asked.
pub async fn condition(cx: &Cx, tx: &impl Reads, id: Uuid) -> Result<Condition, Error> {
    let segment: Segment = find_for(cx, tx, READ, SegmentId(id)).await?;
    let question = segment.question().map_err(|refused| Error::Conflict(refused.key()))?;
    let asking = store::prepare(cx, tx, Some(segment.id), &segment.place, question).await?;
    let asking = asking.map_err(|refused| Error::Conflict(refused.key()))?;
    // The statement that asks has an order of its own.
    Ok(asking.condition(cx, false))
}
