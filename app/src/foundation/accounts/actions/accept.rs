use super::{Attempt, SignedIn, sign_in};
use crate::foundation::{
    Actor, Cx, Error,
    accounts::{Account, code::OneTimeCode, letters, permissions::ACCEPT, store},
    journal::{Subject, record},
};
use kit_db::{Reads, WriteTx};
use subtle::ConstantTimeEq;

/// The account that was named, if this is its code and still good.
pub async fn invited<'a>(
    cx: &Cx,
    tx: &impl Reads,
    attempt: &'a Attempt,
    code: &OneTimeCode,
) -> Result<Option<&'a Account>, Error> {
    match attempt.account() {
        Some(account) if is_right(cx, tx, account, code).await? => Ok(Some(account)),
        _ => Ok(None),
    }
}

async fn is_right(
    cx: &Cx,
    tx: &impl Reads,
    account: &Account,
    code: &OneTimeCode,
) -> Result<bool, Error> {
    let hash = code.hash(account.id);
    let codes = [store::slip(tx, account.id).await?, store::mailed_code(tx, account.id).await?];
    let good = codes.into_iter().flatten().filter(|code| code.ends_at > cx.now);
    // Each is compared, whichever of them it is.
    Ok(good.fold(false, |right, code| right | bool::from(code.hash.ct_eq(&hash))))
}

/// Keeps the password that somebody chose with the code of their slip or letter, and signs them in. The code opens nothing any more.
///
/// The account may have been closed or its code replaced since it was looked at: then this fails with [`Error::Conflict`].
pub async fn accept(
    cx: &Cx,
    tx: &mut WriteTx,
    attempt: &Attempt,
    account: &Account,
    code: &OneTimeCode,
    hash: &str,
) -> Result<SignedIn, Error> {
    if !is_right(cx, tx, account, code).await? {
        return Err(Error::Conflict("invitation-wrong"));
    }
    store::delete_slip(tx, account.id).await?;
    store::delete_mailed_code(tx, account.id).await?;
    store::set_password(tx, account.id, hash).await?;
    store::delete_browsers(tx, account.id).await?;
    let mut acting = cx.clone();
    let name = account.name.clone();
    acting.actor = Some(Actor { account: Some(account.id), name, grants: Vec::new() });
    let given = store::all_of(tx, account.id).await?;
    let place = given.first().map_or("", |given| given.place.as_str());
    let id = account.id.to_string();
    let subject = Subject { kind: "account", id, place, title: &account.name };
    record(&acting, tx, ACCEPT, subject, &[]).await?;
    if !account.password.is_empty() {
        letters::tell(cx, tx, account.id, letters::PASSWORD_CHANGED).await?;
    }
    sign_in(cx, tx, attempt, account, None).await
}
