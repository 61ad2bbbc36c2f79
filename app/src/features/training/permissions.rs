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
pub const ENROL: Verb = Verb::new("session.enrol", Role::Officer);
pub const ASSIGN: Verb = Verb::new("session.assign", Role::Officer);
pub const LEAVE: Verb = Verb::new("session.leave", Role::Officer);
pub const MARK: Verb = Verb::new("session.mark", Role::Officer);
pub const CLOSE: Verb = Verb::new("session.close", Role::Officer);
pub const REOPEN: Verb = Verb::new("session.reopen", Role::Officer);

pub const VERBS: &[Verb] = &[
    READ, PLAN, EDIT, SCHEDULE, UNSCHEDULE, GROUP, UNGROUP, OPEN, ENROL, ASSIGN, LEAVE, MARK,
    CLOSE, REOPEN,
];

/// The session, if the actor may do `verb` to it.
///
/// One outside of the actor's places is [`Error::NotFound`]; one that may only be read is [`Error::Denied`].
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: EventId) -> Result<Session, Error> {
    let session = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &session.place).await?;
    Ok(session)
}
