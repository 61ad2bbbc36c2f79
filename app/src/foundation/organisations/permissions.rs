//! What people do with organisations.
use super::{Organisation, OrganisationId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Role};
use kit_db::Reads;

pub const READ: Verb = Verb::new("organisation.read", Role::Reader);
pub const FOUND: Verb = Verb::new("organisation.found", Role::Officer);
pub const EDIT: Verb = Verb::new("organisation.edit", Role::Officer);

/// Has no page: an import that is taken back does it.
pub const REMOVE: Verb = Verb::new("organisation.remove", Role::Officer);

pub const VERBS: &[Verb] = &[READ, FOUND, EDIT, REMOVE];

/// The organisation, for somebody who may do `verb` to it.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: OrganisationId,
) -> Result<Organisation, Error> {
    let organisation = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &organisation.place).await?;
    Ok(organisation)
}
