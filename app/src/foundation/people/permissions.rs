//! What people do with people.
use super::{Person, PersonId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("person.read", Area::People);
pub const REGISTER: Verb = Verb::work("person.register", Area::People);
pub const EDIT: Verb = Verb::work("person.edit", Area::People);
pub const JOIN: Verb = Verb::work("person.join", Area::People);
pub const LEAVE: Verb = Verb::work("person.leave", Area::People);
pub const MERGE: Verb = Verb::work("person.merge", Area::People);
pub const UNMERGE: Verb = Verb::work("person.unmerge", Area::People);
/// Has no page: an import that is taken back does it.
pub const REMOVE: Verb = Verb::work("person.remove", Area::People);

/// Has no page: a letter that came back does it.
pub const STOP_MAIL: Verb = Verb::work("person.stop_mail", Area::People);
pub const RESUME_MAIL: Verb = Verb::work("person.resume_mail", Area::People);

pub const VERBS: &[Verb] =
    &[READ, REGISTER, EDIT, JOIN, LEAVE, MERGE, UNMERGE, REMOVE, STOP_MAIL, RESUME_MAIL];

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
