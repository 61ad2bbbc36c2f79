use super::protect::subject;
use crate::foundation::{
    Cx, Error,
    accounts::{Account, letters, passkey::PasskeyId, permissions::REMOVE_PASSKEY, store},
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Takes away one of one's own passkeys: the telephone that was sold, the key that is lost.
pub async fn remove_passkey(
    cx: &Cx,
    tx: &mut WriteTx,
    account: &Account,
    id: PasskeyId,
) -> Result<(), Error> {
    let known = store::passkeys(tx, account.id).await?;
    let key = known.iter().find(|key| key.id == id).ok_or(Error::NotFound)?;
    store::delete_passkey(tx, account.id, id).await?;
    let changes = [Change::new("passkey-name", &key.name, "")];
    let home = subject(tx, account).await?;
    record(cx, tx, REMOVE_PASSKEY, home.as_subject(account), &changes).await?;
    letters::tell(cx, tx, account.id, letters::WAYS_CHANGED).await
}
