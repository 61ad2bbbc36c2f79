use super::step;
use crate::{
    features::releases::{
        ReleaseId,
        permissions::{SUBMIT, find_at},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Hands a draft to a second person; its words do not change any more.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it is no draft.
pub async fn submit(cx: &Cx, tx: &mut WriteTx, id: ReleaseId, version: i64) -> Result<(), Error> {
    let release = find_at(cx, tx, SUBMIT, (id, version)).await?;
    let before = release.state;
    let release = release.submitted(cx.account())?;
    step(cx, tx, SUBMIT, (before, &release), "").await
}
