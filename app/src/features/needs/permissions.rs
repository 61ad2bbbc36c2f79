//! What people do with needs, and how one is found for it.

use super::{Need, NeedId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Role};
use kit_db::Reads;

pub const READ: Verb = Verb::new("need.read", Role::Reader);
pub const RECORD: Verb = Verb::new("need.record", Role::Officer);
pub const EDIT: Verb = Verb::new("need.edit", Role::Officer);
pub const DROP: Verb = Verb::new("need.drop", Role::Officer);

pub const VERBS: &[Verb] = &[READ, RECORD, EDIT, DROP];

/// The need, if the actor may do `verb` to it.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: NeedId) -> Result<Need, Error> {
    let need = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &need.place).await?;
    Ok(need)
}
