use crate::foundation::{
    Cx, Error,
    accounts::{permissions::EDIT, store},
    journal::{Change, Subject, record},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Writes one's own name and language.
///
/// Fails with [`Error::Stale`] when another browser saved first.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    (name, lang): (&str, Lang),
    version: i64,
) -> Result<(), Error> {
    let id = cx.account().ok_or(Error::NotFound)?;
    let before = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    if store::rename(tx, id, (name, lang), version).await? == 0 {
        return Err(Error::Stale);
    }
    let changes = Change::differing([
        Change::new("account-name", &before.name, name),
        Change::new("frame-language", before.lang.as_str(), lang.code()),
    ]);
    let place = cx.home().unwrap_or_default();
    let subject = Subject { kind: "account", id: id.to_string(), place, title: name };
    record(cx, tx, EDIT, subject, &changes).await?;
    Ok(())
}
