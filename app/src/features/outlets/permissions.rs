//! What people do with the press list, and how an outlet is found for it.

use super::{Outlet, OutletId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("outlet.read", Area::Communication);
pub const ADD: Verb = Verb::work("outlet.add", Area::Communication);
pub const EDIT: Verb = Verb::work("outlet.edit", Area::Communication);
pub const RETIRE: Verb = Verb::work("outlet.retire", Area::Communication);
pub const RESTORE: Verb = Verb::work("outlet.restore", Area::Communication);
/// Who speaks for it, by name.
pub const NAMES: Verb = Verb::see("journalist.read", Area::People);
/// Writes down, or corrects, somebody who speaks for it.
pub const WRITE: Verb = Verb::work("journalist.write", Area::Communication);
/// Takes them out for good.
pub const ERASE: Verb = Verb::work("journalist.erase", Area::Communication);

pub const VERBS: &[Verb] = &[READ, ADD, EDIT, RETIRE, RESTORE, NAMES, WRITE, ERASE];

/// The outlet, if the actor may do `verb` to it.
///
/// What a place above the actor's own keeps may be read and not changed; what a place beside it keeps does not exist.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: OutletId) -> Result<Outlet, Error> {
    let outlet = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    match cx.allow_at(tx, READ, verb, &outlet.place).await {
        Err(Error::NotFound) if store::is_above(cx, tx, &outlet.place).await? => {
            if verb == READ {
                Ok(outlet)
            } else {
                Err(Error::Denied(verb))
            }
        }
        allowed => allowed.map(|()| outlet),
    }
}
