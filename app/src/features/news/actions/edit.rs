use crate::{
    features::news::{
        NewPost, PostId,
        permissions::{EDIT, READ, find_at},
        store, subject,
    },
    foundation::{Cx, Error, journal::record, places},
};
use kit_db::WriteTx;

/// Changes a post that is not public; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, with [`Error::Conflict`] when it is public, and asks for the
/// right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PostId,
    new: &NewPost,
    version: i64,
) -> Result<(), Error> {
    let post = find_at(cx, tx, EDIT, (id, version)).await?;
    post.may_edit()?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    let changes = post.changes(new);
    if changes.is_empty() && post.event == new.event {
        return Ok(());
    }
    if !store::update(cx, tx, id, new, version).await? {
        return Err(Error::Stale);
    }
    let changes = places::named(tx, changes, "post-place").await?;
    record(cx, tx, EDIT, subject(id, &new.place, &new.title_ar), &changes).await?;
    Ok(())
}
