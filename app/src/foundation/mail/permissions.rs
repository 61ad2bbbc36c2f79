//! What people do with letters. They belong to the installation: only who administers the nation sees to whom it writes.
use super::{
    letter::{LetterId, Outgoing},
    store,
};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::govern("letter.read", Area::Platform);
pub const RESEND: Verb = Verb::govern("letter.resend", Area::Platform);

pub const VERBS: &[Verb] = &[READ, RESEND];

/// Where letters are.
pub const PLACE: &str = "MA";

/// The letter, for who may do `verb` to it.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: LetterId,
) -> Result<Outgoing, Error> {
    cx.allow_at(tx, READ, verb, PLACE).await?;
    store::find(tx, id).await?.ok_or(Error::NotFound)
}
