//! What people do with events that are not sessions, and how one is found for it.

use super::{Event, EventId, EventKind, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("event.read", Area::Communication);
/// Who is in it, by name.
pub const ROLL: Verb = Verb::see("event.roll", Area::People);
pub const ADD: Verb = Verb::work("event.add", Area::Communication);
pub const EDIT: Verb = Verb::work("event.edit", Area::Communication);
pub const SCHEDULE: Verb = Verb::work("event.schedule", Area::Communication);
pub const UNSCHEDULE: Verb = Verb::work("event.unschedule", Area::Communication);
pub const ENROL: Verb = Verb::work("event.enrol", Area::Communication);
/// Puts a part of the register into the event together.
pub const ENROL_SEGMENT: Verb = Verb::work("event.enrol_segment", Area::Communication);
/// Takes those who came together out again, as one.
pub const UNDO_SEGMENT: Verb = Verb::work("event.undo_segment", Area::Communication);
pub const LEAVE: Verb = Verb::work("event.leave", Area::Communication);
/// Whether somebody who is in it comes.
pub const ANSWER: Verb = Verb::work("event.answer", Area::Communication);
/// It will not take place: it stays in the list, with the reason.
pub const CANCEL: Verb = Verb::work("event.cancel", Area::Communication);
/// It takes place after all.
pub const RESTORE: Verb = Verb::work("event.restore", Area::Communication);
/// Writes down how many took part.
pub const COUNT: Verb = Verb::work("event.count", Area::Communication);
pub const RECOUNT: Verb = Verb::work("event.recount", Area::Communication);
pub const UNCOUNT: Verb = Verb::work("event.uncount", Area::Communication);

pub const VERBS: &[Verb] = &[
    READ,
    ROLL,
    ADD,
    EDIT,
    SCHEDULE,
    UNSCHEDULE,
    ENROL,
    ENROL_SEGMENT,
    UNDO_SEGMENT,
    LEAVE,
    ANSWER,
    COUNT,
    RECOUNT,
    UNCOUNT,
    CANCEL,
    RESTORE,
];

/// The event with its kind, if the actor may do `verb` to it. A training session is none of these events.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: EventId,
) -> Result<(Event, EventKind), Error> {
    let event = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    let kind = EventKind::parse(&event.kind).ok_or(Error::NotFound)?;
    cx.allow_on(tx, (READ, verb), &event.place, &event.things()).await?;
    Ok((event, kind))
}
