//! What people do with modules, and how one is found for it.

use super::{Module, ModuleId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("module.read", Area::Programme);
pub const WRITE: Verb = Verb::work("module.write", Area::Programme);
pub const EDIT: Verb = Verb::work("module.edit", Area::Programme);
pub const RETIRE: Verb = Verb::work("module.retire", Area::Programme);
pub const RESTORE: Verb = Verb::work("module.restore", Area::Programme);

pub const VERBS: &[Verb] = &[READ, WRITE, EDIT, RETIRE, RESTORE];

/// The module, if the actor may do `verb` to it.
///
/// What a place above the actor's own keeps may be read and not changed; what a place beside it keeps does not exist.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: ModuleId) -> Result<Module, Error> {
    let module = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    match cx.allow_at(tx, READ, verb, &module.place).await {
        Err(Error::NotFound) if store::is_above(cx, tx, &module.place).await? => {
            if verb == READ {
                Ok(module)
            } else {
                Err(Error::Denied(verb))
            }
        }
        allowed => allowed.map(|()| module),
    }
}
