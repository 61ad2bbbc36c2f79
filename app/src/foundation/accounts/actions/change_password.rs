use super::hash_of;
use crate::foundation::{
    Cx, Error,
    accounts::{letters, permissions::CHANGE_PASSWORD, store},
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Keeps the hash of one's new password. Every other browser in which one is signed in is out: whoever changes it
/// because it was seen wants that.
pub async fn change_password(
    cx: &Cx,
    tx: &mut WriteTx,
    hash: &str,
    token: &str,
) -> Result<(), Error> {
    let id = cx.account().ok_or(Error::NotFound)?;
    store::set_password(tx, id, hash).await?;
    store::delete_slip(tx, id).await?;
    store::delete_mailed_code(tx, id).await?;
    store::delete_other_browsers(tx, id, hash_of(token)).await?;
    let (place, title) = (cx.home().unwrap_or_default(), cx.actor.as_ref());
    let title = title.map_or("", |actor| actor.name.as_str());
    let subject = Subject { kind: "account", id: id.to_string(), place, title };
    record(cx, tx, CHANGE_PASSWORD, subject, &[]).await?;
    letters::tell(cx, tx, id, letters::PASSWORD_CHANGED).await
}
