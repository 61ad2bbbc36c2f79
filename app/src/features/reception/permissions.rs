//! What people do at a reception, and how a badge is found for it.

use super::{Badge, BadgeId, store};
use crate::foundation::{
    Cx, Error, Verb,
    accounts::Area,
    events::{Event, EventId, EventKind, find_for as event_for},
};
use kit_db::Reads;

/// Who signed up and who came, by name.
pub const READ: Verb = Verb::see("badge.read", Area::People);
/// Lets everybody sign up, till a day.
pub const OPEN: Verb = Verb::work("reception.open", Area::Communication);
pub const CLOSE: Verb = Verb::work("reception.close", Area::Communication);
/// Makes a badge for everybody on the list of the event.
pub const ISSUE: Verb = Verb::work("badge.issue", Area::Communication);
pub const CHECK_IN: Verb = Verb::work("badge.check_in", Area::Communication);
pub const UNDO_CHECK_IN: Verb = Verb::work("badge.undo_check_in", Area::Communication);
/// Writes down somebody who came without a badge.
pub const WELCOME: Verb = Verb::work("badge.welcome", Area::Communication);
pub const REFUSE: Verb = Verb::work("badge.refuse", Area::Communication);
pub const ACCEPT: Verb = Verb::work("badge.accept", Area::Communication);
/// Signs up, on the public form.
pub const SIGN_UP: Verb = Verb::public("badge.sign_up");
/// Sees a badge by its code.
pub const SHOW: Verb = Verb::public("badge.show");
/// The bearer says that they do not come.
pub const GIVE_UP: Verb = Verb::public("badge.give_up");
/// Has no page: the night does it.
pub const ANONYMISE: Verb = Verb::decide("badge.anonymise", Area::Communication);

pub const VERBS: &[Verb] = &[
    READ,
    OPEN,
    CLOSE,
    ISSUE,
    CHECK_IN,
    UNDO_CHECK_IN,
    WELCOME,
    REFUSE,
    ACCEPT,
    SIGN_UP,
    SHOW,
    GIVE_UP,
    ANONYMISE,
];

/// The event, if the actor may do `verb` to those who come to it and its days are known. A session has its own attendance.
///
/// Fails with [`Error::Conflict`] for an event of which only the month or the year is known.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: EventId,
) -> Result<(Event, EventKind), Error> {
    let (event, kind) = event_for(cx, tx, verb, id).await?;
    if event.days().is_empty() {
        return Err(Error::Conflict("reception-undated"));
    }
    Ok((event, kind))
}

/// A badge of an event that was found for the same verb.
pub async fn badge_of(tx: &impl Reads, event: &Event, id: BadgeId) -> Result<Badge, Error> {
    let badge = store::find(tx, id).await?.filter(|badge| badge.event == event.id);
    badge.ok_or(Error::NotFound)
}
