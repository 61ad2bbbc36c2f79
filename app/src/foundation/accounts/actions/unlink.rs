use super::protect::subject;
use crate::foundation::{
    Cx, Error,
    accounts::{Account, letters, permissions::UNLINK, store},
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Takes away the link to the provider. Whoever has no password here would lock themselves out.
///
/// Fails with [`Error::Conflict`] for them, and when there is no link.
pub async fn unlink(cx: &Cx, tx: &mut WriteTx, account: &Account) -> Result<(), Error> {
    let identity = store::identity_of(tx, account.id).await?;
    let identity = identity.ok_or(Error::Conflict("provider-none"))?;
    if account.password.is_empty() && !store::has_passkey(tx, account.id).await? {
        return Err(Error::Conflict("provider-only-way"));
    }
    store::delete_identities(tx, account.id).await?;
    let changes = [Change::new("provider-identity", &identity.name, "")];
    let home = subject(tx, account).await?;
    record(cx, tx, UNLINK, home.as_subject(account), &changes).await?;
    letters::tell(cx, tx, account.id, letters::WAYS_CHANGED).await
}
