//! What people do with posts, and how one is found for it.

use super::{Post, PostId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("post.read", Area::Communication);
pub const WRITE: Verb = Verb::work("post.write", Area::Communication);
pub const EDIT: Verb = Verb::work("post.edit", Area::Communication);
/// Lets everybody read what somebody else wrote.
pub const PUBLISH: Verb = Verb::work("post.publish", Area::Communication);
pub const WITHDRAW: Verb = Verb::work("post.withdraw", Area::Communication);
/// Whoever it is for: everybody.
pub const OPEN: Verb = Verb::public("post.open");

pub const VERBS: &[Verb] = &[READ, WRITE, EDIT, PUBLISH, WITHDRAW, OPEN];

/// The post, if the actor may do `verb` to it.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: PostId) -> Result<Post, Error> {
    let post = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &post.place).await?;
    Ok(post)
}

/// The same, as it was when the page was made on which it is acted; [`Error::Stale`] when somebody saved in between.
pub async fn find_at(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    (id, version): (PostId, i64),
) -> Result<Post, Error> {
    let post = find_for(cx, tx, verb, id).await?;
    if post.version == version { Ok(post) } else { Err(Error::Stale) }
}
