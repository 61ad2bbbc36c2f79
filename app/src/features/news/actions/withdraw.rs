use crate::{
    features::news::{
        PostId, State,
        permissions::{WITHDRAW, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes it off the pages, the feeds and the calendars; it can be changed and published again. Of one that is not public, nothing
/// is withdrawn.
pub async fn withdraw(cx: &Cx, tx: &mut WriteTx, id: PostId) -> Result<(), Error> {
    let post = find_for(cx, tx, WITHDRAW, id).await?;
    if post.state != State::Published {
        return Ok(());
    }
    store::set_state(cx, tx, &post, State::Withdrawn).await?;
    let state = [Change::new("post-state", State::Published.key(), State::Withdrawn.key())];
    record(cx, tx, WITHDRAW, subject(id, &post.place, &post.title_ar), &state).await?;
    Ok(())
}
