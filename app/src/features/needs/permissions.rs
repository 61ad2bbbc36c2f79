//! What people do with needs, and how one is found for it.

use super::{Need, NeedId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("need.read", Area::Participation);
pub const RECORD: Verb = Verb::work("need.record", Area::Participation);
pub const EDIT: Verb = Verb::work("need.edit", Area::Participation);
pub const DROP: Verb = Verb::work("need.drop", Area::Participation);

pub const VERBS: &[Verb] = &[READ, RECORD, EDIT, DROP];

/// The need, if the actor may do `verb` to it.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: NeedId) -> Result<Need, Error> {
    let need = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &need.place).await?;
    Ok(need)
}
