//! What people do with training sessions, and how a session is found for it.

use super::{Session, store};
use crate::foundation::{Cx, Error, Verb, accounts::Role, events::EventId};
use kit_db::Reads;

pub const READ: Verb = Verb::new("session.read", Role::Reader);
pub const PLAN: Verb = Verb::new("session.plan", Role::Officer);
pub const EDIT: Verb = Verb::new("session.edit", Role::Officer);
pub const SCHEDULE: Verb = Verb::new("session.schedule", Role::Officer);
pub const UNSCHEDULE: Verb = Verb::new("session.unschedule", Role::Officer);
pub const GROUP: Verb = Verb::new("session.group", Role::Officer);
pub const UNGROUP: Verb = Verb::new("session.ungroup", Role::Officer);
pub const OPEN: Verb = Verb::new("session.open", Role::Officer);
/// Sets the seats and whom they are kept for.
pub const SEAT: Verb = Verb::new("session.seat", Role::Officer);
pub const ENROL: Verb = Verb::new("session.enrol", Role::Officer);
/// Puts a part of the register into the session together.
pub const ENROL_SEGMENT: Verb = Verb::new("session.enrol_segment", Role::Officer);
/// Takes those who came with it out again, as one.
pub const UNDO_SEGMENT: Verb = Verb::new("session.undo_segment", Role::Officer);
pub const NOMINATE: Verb = Verb::new("session.nominate", Role::Officer);
/// Somebody asked for a seat and there is none.
pub const WAIT: Verb = Verb::new("session.wait", Role::Officer);
/// Somebody who waited has a seat now: it follows by itself from a seat that is free.
pub const PROMOTE: Verb = Verb::new("session.promote", Role::Officer);
pub const REFUSE: Verb = Verb::new("session.refuse", Role::Officer);
pub const WITHDRAW: Verb = Verb::new("session.withdraw", Role::Officer);
pub const ASSIGN: Verb = Verb::new("session.assign", Role::Officer);
pub const LEAVE: Verb = Verb::new("session.leave", Role::Officer);
pub const MARK: Verb = Verb::new("session.mark", Role::Officer);
/// Writes down how many took part who are on no list.
pub const COUNT: Verb = Verb::new("session.count", Role::Officer);
pub const RECOUNT: Verb = Verb::new("session.recount", Role::Officer);
pub const UNCOUNT: Verb = Verb::new("session.uncount", Role::Officer);
pub const CLOSE: Verb = Verb::new("session.close", Role::Officer);
pub const REOPEN: Verb = Verb::new("session.reopen", Role::Officer);

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
    CLOSE,
    REOPEN,
];

/// The session, if the actor may do `verb` to it.
///
/// One outside of the actor's places is [`Error::NotFound`]; one that may only be read is [`Error::Denied`].
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: EventId) -> Result<Session, Error> {
    let session = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &session.place).await?;
    Ok(session)
}
