use crate::foundation::{
    Cx, Error,
    accounts::{AccountId, NewAccount, permissions::FOUND, store},
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Opens an account with its first grant.
///
/// Fails with [`Error::Conflict`] when the login is taken.
pub async fn found(cx: &Cx, tx: &mut WriteTx, new: &NewAccount) -> Result<AccountId, Error> {
    cx.allow(FOUND)?;
    let id = AccountId::new(cx.now);
    let hash = new.password.hash().map_err(|error| Error::Internal(error.to_string()))?;
    match store::insert(tx, id, new, hash, cx.now).await {
        Err(kit_db::Error::Unique(_)) => return Err(Error::Conflict("account-login-taken")),
        other => other?,
    };
    let subject =
        Subject { kind: "account", id: id.to_string(), place: &new.place, title: &new.name };
    record(cx, tx, FOUND, subject, &[]).await?;
    super::grant(cx, tx, id, (new.role, &new.place), &new.name).await?;
    Ok(id)
}
