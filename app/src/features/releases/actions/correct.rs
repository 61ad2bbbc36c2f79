use super::step;
use crate::{
    features::releases::{
        ReleaseId,
        permissions::{CORRECT, find_at},
        store,
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Begins the next version of one that was approved. What is public stays so until that one is approved; what is still under embargo
/// does not go out by itself any more.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it was not approved.
pub async fn correct(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, version): (ReleaseId, i64),
    why: &str,
) -> Result<(), Error> {
    let release = find_at(cx, tx, CORRECT, (id, version)).await?;
    let before = release.state;
    let release = release.corrected(cx.account(), why)?;
    store::hold_back(tx, id, cx.now).await?;
    step(cx, tx, CORRECT, (before, &release), why).await
}
