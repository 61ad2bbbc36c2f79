use super::step;
use crate::{
    features::releases::{
        Content, Figure, ReleaseId, figure,
        permissions::{APPROVE, find_at},
        store,
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// A second person lets it out: at the hour of its embargo, or at once. What they approve is kept as a version of its own, with
/// those of `figures` that it chose.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when nobody handed it in, or the
/// actor wrote, changed or handed it in.
pub async fn approve(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, version): (ReleaseId, i64),
    figures: Vec<Figure>,
) -> Result<(), Error> {
    let release = find_at(cx, tx, APPROVE, (id, version)).await?;
    let before = release.state;
    let release = release.approved(cx.account())?;
    let figures = figure::of_release(figures, &release.figures);
    let around = store::around(tx, &release).await?;
    let content = Content::of(&release, around, figures, cx.today());
    let from = release.embargo.unwrap_or(cx.now).max(cx.now);
    store::insert_version(cx, tx, id, &content, from).await?;
    step(cx, tx, APPROVE, (before, &release), "").await
}
