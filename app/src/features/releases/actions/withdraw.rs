use super::step;
use crate::{
    features::releases::{
        ReleaseId,
        permissions::{WITHDRAW, find_at},
        store,
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Takes it back for good. Readers of one that was public find the reason in its place; one under embargo was never there.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it was withdrawn before.
pub async fn withdraw(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, version): (ReleaseId, i64),
    why: &str,
) -> Result<(), Error> {
    let release = find_at(cx, tx, WITHDRAW, (id, version)).await?;
    let before = release.state;
    let release = release.withdrawn(why, cx.now)?;
    store::hold_back(tx, id, cx.now).await?;
    step(cx, tx, WITHDRAW, (before, &release), why).await
}
