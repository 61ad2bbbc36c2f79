//! What people do with people.
use super::{Person, PersonId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Role};
use kit_db::Reads;

pub const READ: Verb = Verb::new("person.read", Role::Reader);
pub const REGISTER: Verb = Verb::new("person.register", Role::Officer);
pub const EDIT: Verb = Verb::new("person.edit", Role::Officer);
pub const JOIN: Verb = Verb::new("person.join", Role::Officer);
pub const LEAVE: Verb = Verb::new("person.leave", Role::Officer);
pub const MERGE: Verb = Verb::new("person.merge", Role::Officer);
pub const UNMERGE: Verb = Verb::new("person.unmerge", Role::Officer);
/// Has no page: an import that is taken back does it.
pub const REMOVE: Verb = Verb::new("person.remove", Role::Officer);

pub const VERBS: &[Verb] = &[READ, REGISTER, EDIT, JOIN, LEAVE, MERGE, UNMERGE, REMOVE];

/// The person, for somebody who may do `verb` to them.
///
/// Whoever may read a session may read of those who are in it, wherever they live; nothing more.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: PersonId) -> Result<Person, Error> {
    let person = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    match cx.allow_at(tx, READ, verb, &person.place).await {
        Err(Error::NotFound) if store::is_guest(cx, tx, id).await? => match verb == READ {
            true => Ok(person),
            false => Err(Error::Denied(verb)),
        },
        answer => answer.map(|()| person),
    }
}
