use crate::foundation::{
    Cx, Error,
    accounts::{AccountId, Role, permissions::GRANT, store},
    journal::{Change, Subject, record},
};
use kit_db::WriteTx;

/// Gives an account a role in a place and all below it, from today.
pub async fn grant(
    cx: &Cx,
    tx: &mut WriteTx,
    account: AccountId,
    (role, place): (Role, &str),
    name: &str,
) -> Result<(), Error> {
    cx.allow_at(tx, GRANT, GRANT, place).await?;
    store::insert_grant(tx, account, (role, place), cx.today(), cx.account(), cx.now).await?;
    let subject = Subject { kind: "account", id: account.to_string(), place, title: name };
    record(cx, tx, GRANT, subject, &[Change::new("account-role", "", role.as_str())]).await?;
    Ok(())
}
