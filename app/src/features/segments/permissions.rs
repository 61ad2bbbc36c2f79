//! What people do with segments, and how one is found for it.
//!
//! A segment shows names, so that who reads one may read the register of people; it is written for communication.

use super::{Segment, SegmentId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("segment.read", Area::People);
pub const WRITE: Verb = Verb::work("segment.write", Area::Communication);
pub const EDIT: Verb = Verb::work("segment.edit", Area::Communication);
pub const DROP: Verb = Verb::work("segment.drop", Area::Communication);
pub const RESTORE: Verb = Verb::work("segment.restore", Area::Communication);
pub const EXCLUDE: Verb = Verb::work("segment.exclude", Area::Communication);
pub const INCLUDE: Verb = Verb::work("segment.include", Area::Communication);

pub const VERBS: &[Verb] = &[READ, WRITE, EDIT, DROP, RESTORE, EXCLUDE, INCLUDE];

/// The segment, if the actor may do `verb` to it.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: SegmentId,
) -> Result<Segment, Error> {
    let segment = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &segment.place).await?;
    Ok(segment)
}
