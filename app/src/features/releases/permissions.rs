//! What people do with releases, and how one is found for it. That two people are needed is a rule of the release, whatever
//! their roles.

use super::{Release, ReleaseId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

/// For the staff of the place alone, as the register of people is: committees, services and programs read it when all do.
pub const READ: Verb = Verb::see("release.read", Area::People);
pub const WRITE: Verb = Verb::work("release.write", Area::Communication);
pub const EDIT: Verb = Verb::work("release.edit", Area::Communication);
pub const SUBMIT: Verb = Verb::work("release.submit", Area::Communication);
pub const SEND_BACK: Verb = Verb::work("release.send_back", Area::Communication);
pub const APPROVE: Verb = Verb::work("release.approve", Area::Communication);
/// Begins the next version of one that was approved.
pub const CORRECT: Verb = Verb::work("release.correct", Area::Communication);
pub const WITHDRAW: Verb = Verb::work("release.withdraw", Area::Communication);
/// Whoever it is for: everybody, once its embargo is over.
pub const OPEN: Verb = Verb::public("release.open");

pub const VERBS: &[Verb] =
    &[READ, WRITE, EDIT, SUBMIT, SEND_BACK, APPROVE, CORRECT, WITHDRAW, OPEN];

/// The release, if the actor may do `verb` to it.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: ReleaseId,
) -> Result<Release, Error> {
    let release = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &release.place).await?;
    Ok(release)
}

/// The same, as it was when the page was made on which it is acted; [`Error::Stale`] when somebody saved in between.
pub async fn find_at(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    (id, version): (ReleaseId, i64),
) -> Result<Release, Error> {
    let release = find_for(cx, tx, verb, id).await?;
    if release.version == version { Ok(release) } else { Err(Error::Stale) }
}
