//! What people do with events that are not sessions, and how one is found for it.

use super::{Event, EventId, EventKind, store};
use crate::foundation::{Cx, Error, Verb, accounts::Role};
use kit_db::Reads;

pub const READ: Verb = Verb::new("event.read", Role::Reader);
pub const ADD: Verb = Verb::new("event.add", Role::Officer);
pub const EDIT: Verb = Verb::new("event.edit", Role::Officer);
pub const SCHEDULE: Verb = Verb::new("event.schedule", Role::Officer);
pub const UNSCHEDULE: Verb = Verb::new("event.unschedule", Role::Officer);
pub const ENROL: Verb = Verb::new("event.enrol", Role::Officer);
/// Puts a part of the register into the event together.
pub const ENROL_SEGMENT: Verb = Verb::new("event.enrol_segment", Role::Officer);
/// Takes those who came together out again, as one.
pub const UNDO_SEGMENT: Verb = Verb::new("event.undo_segment", Role::Officer);
pub const LEAVE: Verb = Verb::new("event.leave", Role::Officer);
/// It will not take place: it stays in the list, with the reason.
pub const CANCEL: Verb = Verb::new("event.cancel", Role::Officer);
/// It takes place after all.
pub const RESTORE: Verb = Verb::new("event.restore", Role::Officer);
/// Writes down how many took part.
pub const COUNT: Verb = Verb::new("event.count", Role::Officer);
pub const RECOUNT: Verb = Verb::new("event.recount", Role::Officer);
pub const UNCOUNT: Verb = Verb::new("event.uncount", Role::Officer);

pub const VERBS: &[Verb] = &[
    READ,
    ADD,
    EDIT,
    SCHEDULE,
    UNSCHEDULE,
    ENROL,
    ENROL_SEGMENT,
    UNDO_SEGMENT,
    LEAVE,
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
    cx.allow_at(tx, READ, verb, &event.place).await?;
    Ok((event, kind))
}
