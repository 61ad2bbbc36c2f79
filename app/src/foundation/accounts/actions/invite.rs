use crate::foundation::{
    Cx, Error,
    accounts::{AccountId, NewGrant, code::OneTimeCode, permissions::INVITE, store},
    journal::{Subject, record},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// An account to be opened by the person whose it is, with a slip.
#[derive(Debug, Clone)]
pub struct Invitation {
    pub login: String,
    pub name: String,
    pub lang: Lang,
    pub grant: NewGrant,
}

/// Opens an account without a password, with its first role and the code by which its person chooses one.
///
/// Fails with [`Error::Conflict`] when the login is taken.
pub async fn invite(
    cx: &Cx,
    tx: &mut WriteTx,
    new: &Invitation,
) -> Result<(AccountId, OneTimeCode), Error> {
    cx.allow_at(tx, INVITE, INVITE, &new.grant.place).await?;
    let id = AccountId::new(cx.now);
    let login = (new.login.as_str(), new.name.as_str());
    match store::insert(tx, id, login, "", new.lang, cx.account(), cx.now).await {
        Err(kit_db::Error::Unique(_)) => return Err(Error::Conflict("account-login-taken")),
        other => other?,
    };
    let subject =
        Subject { kind: "account", id: id.to_string(), place: &new.grant.place, title: &new.name };
    record(cx, tx, INVITE, subject, &[]).await?;
    super::grant(cx, tx, id, &new.grant, &new.name).await?;
    let code = super::hand_out::put(cx, tx, id).await?;
    Ok((id, code))
}
