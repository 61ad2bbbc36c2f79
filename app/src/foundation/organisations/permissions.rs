//! What people do with organisations.
use super::{Organisation, OrganisationId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("organisation.read", Area::Organisations);
pub const FOUND: Verb = Verb::work("organisation.found", Area::Organisations);
pub const EDIT: Verb = Verb::work("organisation.edit", Area::Organisations);
pub const MERGE: Verb = Verb::work("organisation.merge", Area::Organisations);
pub const UNMERGE: Verb = Verb::work("organisation.unmerge", Area::Organisations);

/// Has no page: an import that is taken back does it.
pub const REMOVE: Verb = Verb::work("organisation.remove", Area::Organisations);

pub const VERBS: &[Verb] = &[READ, FOUND, EDIT, MERGE, UNMERGE, REMOVE];

/// The organisation, for somebody who may do `verb` to it.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: OrganisationId,
) -> Result<Organisation, Error> {
    let organisation = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_on(tx, (READ, verb), &organisation.place, &organisation.things()).await?;
    Ok(organisation)
}
