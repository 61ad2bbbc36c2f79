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
    /// Where they are written to; empty when nobody knows.
    pub mail: String,
    /// Whether the code goes there; otherwise it is handed over on a slip.
    pub by_mail: bool,
}

/// How an invitation goes to its person.
pub enum Invited {
    Slip(OneTimeCode),
    Mail,
}

/// Opens an account without a password, with its first role and the code by which its person chooses one: on a slip, or in a
/// letter.
///
/// Fails with [`Error::Conflict`] when the login is taken.
pub async fn invite(
    cx: &Cx,
    tx: &mut WriteTx,
    new: &Invitation,
) -> Result<(AccountId, Invited), Error> {
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
    store::set_mail(tx, id, &new.mail).await?;
    if !new.by_mail {
        return Ok((id, Invited::Slip(super::hand_out::put(cx, tx, id).await?)));
    }
    let account = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    super::send_code::write_to(cx, tx, &account).await?;
    Ok((id, Invited::Mail))
}
