use crate::{
    features::news::{
        PostId, State,
        permissions::{PUBLISH, find_at},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Lets everybody read it, for the first time or again.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it is public, or the actor wrote
/// or changed it.
pub async fn publish(cx: &Cx, tx: &mut WriteTx, id: PostId, version: i64) -> Result<(), Error> {
    let post = find_at(cx, tx, PUBLISH, (id, version)).await?;
    post.may_publish(cx.account())?;
    store::set_state(cx, tx, &post, State::Published).await?;
    let state = [Change::new("post-state", post.state.key(), State::Published.key())];
    record(cx, tx, PUBLISH, subject(id, &post.place, &post.title_ar), &state).await?;
    Ok(())
}
