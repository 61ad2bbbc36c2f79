//! Who may bring in sheets.

use super::{import::Import, store};
use crate::foundation::{Cx, Error, Verb, accounts::Role, events::ImportId};
use kit_db::Reads;

// A sheet holds phones and years of birth: reading one is for those who may write people.
pub const READ: Verb = Verb::new("import.read", Role::Officer);
pub const CHECK: Verb = Verb::new("import.check", Role::Officer);
pub const ASSIGN: Verb = Verb::new("import.assign", Role::Officer);
pub const RESOLVE: Verb = Verb::new("import.resolve", Role::Officer);
pub const WRITE: Verb = Verb::new("import.write", Role::Officer);
pub const UNDO: Verb = Verb::new("import.undo", Role::Officer);
pub const DROP: Verb = Verb::new("import.drop", Role::Officer);

pub const VERBS: &[Verb] = &[READ, CHECK, ASSIGN, RESOLVE, WRITE, UNDO, DROP];

/// The import, if the actor may do `verb` to it; one outside of the actor's places is [`Error::NotFound`].
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: ImportId) -> Result<Import, Error> {
    let import = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &import.place).await?;
    Ok(import)
}
