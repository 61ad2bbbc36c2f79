//! What people do with training sessions, and how a session is found for it.

use super::{Session, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area, events::EventId};
use kit_db::Reads;

pub const READ: Verb = Verb::see("session.read", Area::Training);
pub const PLAN: Verb = Verb::work("session.plan", Area::Training);
pub const EDIT: Verb = Verb::work("session.edit", Area::Training);
pub const SCHEDULE: Verb = Verb::work("session.schedule", Area::Training);
pub const UNSCHEDULE: Verb = Verb::work("session.unschedule", Area::Training);
pub const GROUP: Verb = Verb::work("session.group", Area::Training);
pub const UNGROUP: Verb = Verb::work("session.ungroup", Area::Training);
pub const OPEN: Verb = Verb::work("session.open", Area::Training);
/// Sets the seats and whom they are kept for.
pub const SEAT: Verb = Verb::work("session.seat", Area::Training);
pub const ENROL: Verb = Verb::work("session.enrol", Area::Training);
/// Puts a part of the register into the session together.
pub const ENROL_SEGMENT: Verb = Verb::work("session.enrol_segment", Area::Training);
/// Takes those who came with it out again, as one.
pub const UNDO_SEGMENT: Verb = Verb::work("session.undo_segment", Area::Training);
pub const NOMINATE: Verb = Verb::work("session.nominate", Area::Training);
/// Somebody asked for a seat and there is none.
pub const WAIT: Verb = Verb::work("session.wait", Area::Training);
/// Somebody who waited has a seat now: it follows by itself from a seat that is free.
pub const PROMOTE: Verb = Verb::work("session.promote", Area::Training);
pub const REFUSE: Verb = Verb::work("session.refuse", Area::Training);
pub const WITHDRAW: Verb = Verb::work("session.withdraw", Area::Training);
pub const ASSIGN: Verb = Verb::work("session.assign", Area::Training);
pub const LEAVE: Verb = Verb::work("session.leave", Area::Training);
pub const MARK: Verb = Verb::work("session.mark", Area::Training);
/// Writes down how many took part who are on no list.
pub const COUNT: Verb = Verb::work("session.count", Area::Training);
pub const RECOUNT: Verb = Verb::work("session.recount", Area::Training);
pub const UNCOUNT: Verb = Verb::work("session.uncount", Area::Training);
/// Whether somebody who is in it comes.
pub const ANSWER: Verb = Verb::work("session.answer", Area::Training);
/// What a participant says of it, without a name.
pub const EVALUATE: Verb = Verb::work("session.evaluate", Area::Training);
pub const CLOSE: Verb = Verb::work("session.close", Area::Training);
pub const REOPEN: Verb = Verb::work("session.reopen", Area::Training);

pub const VERBS: &[Verb] = &[
    READ,
    PLAN,
    EDIT,
    SCHEDULE,
    UNSCHEDULE,
    GROUP,
    UNGROUP,
    OPEN,
    SEAT,
    ENROL,
    ENROL_SEGMENT,
    UNDO_SEGMENT,
    NOMINATE,
    WAIT,
    PROMOTE,
    REFUSE,
    WITHDRAW,
    ASSIGN,
    LEAVE,
    MARK,
    COUNT,
    RECOUNT,
    UNCOUNT,
    ANSWER,
    EVALUATE,
    CLOSE,
    REOPEN,
];

/// The session, if the actor may do `verb` to it.
///
/// One outside of the actor's places is [`Error::NotFound`]; one that may only be read is [`Error::Denied`].
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: EventId) -> Result<Session, Error> {
    let session = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_on(tx, (READ, verb), &session.place, &session.things()).await?;
    Ok(session)
}
