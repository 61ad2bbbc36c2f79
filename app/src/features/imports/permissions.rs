//! Who may bring in sheets.

use super::{import::Import, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area, events::ImportId};
use kit_db::Reads;

// A sheet holds phones and years of birth: reading one is for those who may write people.
pub const READ: Verb = Verb::work("import.read", Area::Training);
pub const CHECK: Verb = Verb::work("import.check", Area::Training);
pub const ASSIGN: Verb = Verb::work("import.assign", Area::Training);
pub const RESOLVE: Verb = Verb::work("import.resolve", Area::Training);
pub const WRITE: Verb = Verb::work("import.write", Area::Training);
pub const UNDO: Verb = Verb::work("import.undo", Area::Training);
pub const DROP: Verb = Verb::work("import.drop", Area::Training);

pub const VERBS: &[Verb] = &[READ, CHECK, ASSIGN, RESOLVE, WRITE, UNDO, DROP];

/// The import, if the actor may do `verb` to it; one outside of the actor's places is [`Error::NotFound`].
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: ImportId) -> Result<Import, Error> {
    let import = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &import.place).await?;
    Ok(import)
}
