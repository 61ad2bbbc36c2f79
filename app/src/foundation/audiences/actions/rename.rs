use crate::foundation::{
    Cx, Error,
    audiences::{permissions::RENAME, store, subject},
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Gives an audience other names; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between.
pub async fn rename(
    cx: &Cx,
    tx: &mut WriteTx,
    code: &str,
    (name_ar, name_fr): (&str, &str),
    version: i64,
) -> Result<(), Error> {
    cx.allow(RENAME)?;
    let before = store::find(tx, code).await?.ok_or(Error::NotFound)?;
    if before.version != version {
        return Err(Error::Stale);
    }
    let mut after = before.clone();
    after.name_ar = name_ar.to_owned();
    after.name_fr = name_fr.to_owned();
    let changes = Change::differing([
        Change::new("audience-name-ar", &before.name_ar, &after.name_ar),
        Change::new("audience-name-fr", &before.name_fr, &after.name_fr),
    ]);
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update(tx, &after).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, RENAME, subject(&after), &changes).await?;
    Ok(())
}
