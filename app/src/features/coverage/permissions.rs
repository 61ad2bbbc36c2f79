//! What people do with coverage, and how an item is found for it.

use super::{Item, ItemId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("coverage.read", Area::Communication);
pub const NOTE: Verb = Verb::work("coverage.note", Area::Communication);
pub const EDIT: Verb = Verb::work("coverage.edit", Area::Communication);
pub const REMOVE: Verb = Verb::work("coverage.remove", Area::Communication);

pub const VERBS: &[Verb] = &[READ, NOTE, EDIT, REMOVE];

/// The item, if the actor may do `verb` to it.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: ItemId) -> Result<Item, Error> {
    let item = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &item.place).await?;
    Ok(item)
}
