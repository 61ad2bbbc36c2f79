use super::step;
use crate::{
    features::releases::{
        ReleaseId,
        permissions::{SEND_BACK, find_at},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Gives it back to whoever writes it: a draft again.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when nobody handed it in.
pub async fn send_back(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ReleaseId,
    version: i64,
) -> Result<(), Error> {
    let release = find_at(cx, tx, SEND_BACK, (id, version)).await?;
    let before = release.state;
    let release = release.sent_back()?;
    step(cx, tx, SEND_BACK, (before, &release), "").await
}
