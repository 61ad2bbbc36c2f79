//! What people do with events that are not sessions, and how one is found for it.

use super::{Event, EventId, EventKind, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("event.read", Area::Communication);
pub const ADD: Verb = Verb::work("event.add", Area::Communication);
pub const EDIT: Verb = Verb::work("event.edit", Area::Communication);
/// It will not take place: it stays in the list, with the reason.
pub const CANCEL: Verb = Verb::work("event.cancel", Area::Communication);
/// Writes down how many took part.
pub const COUNT: Verb = Verb::work("event.count", Area::Communication);
pub const UNCOUNT: Verb = Verb::work("event.uncount", Area::Communication);

pub const VERBS: &[Verb] = &[READ, ADD, EDIT, CANCEL, COUNT, UNCOUNT];

/// The event with its kind, if the actor may do `verb` to it. A training session is none of these events.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: EventId,
) -> Result<(Event, EventKind), Error> {
    let event = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    let kind = EventKind::parse(&event.kind).ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &event.place).await?;
    Ok((event, kind))
}
