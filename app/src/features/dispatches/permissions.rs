//! What people do with letters on paper. The register names whom they go to, so that who reads it may read the register of people.

use super::{Dispatch, DispatchId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("dispatch.read", Area::People);
/// Has no page: a campaign writes its letters into the register.
pub const ENTER: Verb = Verb::work("dispatch.enter", Area::Communication);
pub const HAND_OVER: Verb = Verb::work("dispatch.hand_over", Area::Communication);
/// Notes that a slip came back signed, or the letter itself.
pub const ANSWER: Verb = Verb::work("dispatch.answer", Area::Communication);
pub const REOPEN: Verb = Verb::work("dispatch.reopen", Area::Communication);

pub const VERBS: &[Verb] = &[READ, ENTER, HAND_OVER, ANSWER, REOPEN];

/// The letter, if the actor may do `verb` to it.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: DispatchId,
) -> Result<Dispatch, Error> {
    let one = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &one.place).await?;
    Ok(one)
}
