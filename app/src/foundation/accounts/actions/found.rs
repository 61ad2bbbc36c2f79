use crate::foundation::{
    Cx, Error,
    accounts::{AccountId, NewAccount, NewGrant, Thing, permissions::FOUND, store},
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Opens an account with its first grant.
///
/// Fails with [`Error::Conflict`] when the login is taken.
pub async fn found(cx: &Cx, tx: &mut WriteTx, new: &NewAccount) -> Result<AccountId, Error> {
    found_for(cx, tx, new, None).await
}

/// The same, with the role for one thing of the place alone.
pub async fn found_for(
    cx: &Cx,
    tx: &mut WriteTx,
    new: &NewAccount,
    thing: Option<Thing>,
) -> Result<AccountId, Error> {
    cx.allow(FOUND)?;
    let id = AccountId::new(cx.now);
    let hash = new.password.hash().map_err(|error| Error::Internal(error.to_string()))?;
    let lower = new.login.to_lowercase();
    let login = (lower.as_str(), new.name.as_str());
    match store::insert(tx, id, login, &hash, new.lang, cx.account(), cx.now).await {
        Err(kit_db::Error::Unique(_)) => return Err(Error::Conflict("account-login-taken")),
        other => other?,
    };
    let subject =
        Subject { kind: "account", id: id.to_string(), place: &new.place, title: &new.name };
    record(cx, tx, FOUND, subject, &[]).await?;
    let (role, place, from_on) = (new.role, new.place.clone(), cx.today());
    let grant = NewGrant { role, place, thing, from_on, to_on: None };
    super::grant(cx, tx, id, &grant, &new.name).await?;
    Ok(id)
}
