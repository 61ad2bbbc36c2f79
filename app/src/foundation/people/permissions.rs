//! What people do with people.
use super::{Person, PersonId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Role};
use kit_db::Reads;

pub const READ: Verb = Verb::new("person.read", Role::Reader);
pub const REGISTER: Verb = Verb::new("person.register", Role::Officer);
pub const EDIT: Verb = Verb::new("person.edit", Role::Officer);
pub const JOIN: Verb = Verb::new("person.join", Role::Officer);

pub const VERBS: &[Verb] = &[READ, REGISTER, EDIT, JOIN];

/// The person, for somebody who may do `verb` to them.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: PersonId) -> Result<Person, Error> {
    let person = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &person.place).await?;
    Ok(person)
}
