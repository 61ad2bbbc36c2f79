//! What people do with good practices, and how one is found for it.

use super::{Practice, PracticeId, State, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("practice.read", Area::Communication);
pub const WRITE: Verb = Verb::work("practice.write", Area::Communication);
pub const EDIT: Verb = Verb::work("practice.edit", Area::Communication);
/// Gives it to the whole nation to read.
pub const PUBLISH: Verb = Verb::decide("practice.publish", Area::Communication);
pub const WITHDRAW: Verb = Verb::decide("practice.withdraw", Area::Communication);
pub const COMMENT: Verb = Verb::work("practice.comment", Area::Communication);
/// Takes back what oneself said; at the place of the sheet, what anybody said.
pub const TAKE_BACK: Verb = Verb::work("practice.take_back", Area::Communication);

pub const VERBS: &[Verb] = &[READ, WRITE, EDIT, PUBLISH, WITHDRAW, COMMENT, TAKE_BACK];

/// The practice, if the actor may do `verb` to it.
///
/// What is published is read, and answered, by whoever may in a place of their own; all else is for those of its place.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: PracticeId,
) -> Result<Practice, Error> {
    let practice = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    if practice.state == State::Published && cx.may(READ) {
        let anywhere = [READ, COMMENT, TAKE_BACK].contains(&verb);
        return if anywhere {
            cx.allow(verb).map(|()| practice)
        } else if cx.may_at(tx, verb, &practice.place).await? {
            Ok(practice)
        } else {
            Err(Error::Denied(verb))
        };
    }
    cx.allow_at(tx, READ, verb, &practice.place).await?;
    Ok(practice)
}
