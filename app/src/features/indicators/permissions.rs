//! What people do with targets.
use super::{
    declared::{Declared, DeclaredId},
    store,
    target::{Target, TargetId},
};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("target.read", Area::Results);
pub const SET: Verb = Verb::decide("target.set", Area::Results);
pub const EDIT: Verb = Verb::decide("target.edit", Area::Results);

pub const DECLARE: Verb = Verb::decide("achieved.declare", Area::Results);
pub const AMEND: Verb = Verb::decide("achieved.amend", Area::Results);

pub const VERBS: &[Verb] = &[READ, SET, EDIT, DECLARE, AMEND];

/// The target, for somebody who may do `verb` to it.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: TargetId) -> Result<Target, Error> {
    let target = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &target.place).await?;
    Ok(target)
}

/// The declared figure, for somebody who may do `verb` to it.
pub async fn find_declared_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: DeclaredId,
) -> Result<Declared, Error> {
    let declared = store::declared::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &declared.place).await?;
    Ok(declared)
}
