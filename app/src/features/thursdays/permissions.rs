//! What people do with Media Thursdays beside what is done with any event, and how one is found for it.

use super::{store, thursday::Thursday};
use crate::foundation::{Cx, Error, Verb, accounts::Area, events::EventId};
use kit_db::Reads;

pub const READ: Verb = Verb::see("thursday.read", Area::Communication);
/// Writes down which outlets came.
pub const ATTEND: Verb = Verb::work("thursday.attend", Area::Communication);

pub const VERBS: &[Verb] = &[READ, ATTEND];

/// The Media Thursday, if the actor may do `verb` to it. An event of another kind is none.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: EventId,
) -> Result<Thursday, Error> {
    let thursday = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &thursday.place).await?;
    Ok(thursday)
}
