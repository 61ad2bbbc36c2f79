use crate::foundation::{
    Cx, Error,
    accounts::{
        Account, AccountId,
        letters::{INVITED, RESET},
        permissions::{SEND_CODE, find_for},
        store,
    },
    journal::{Subject, record},
    mail::{self, NewLetter},
};
use kit_db::WriteTx;

/// Writes to the person of an account with a code, by which they open it or choose a new password. Nothing of theirs ends
/// before they do, and a second factor stays: an address is not a person at the counter.
///
/// Fails with [`Error::Conflict`] when the account has no address, or no mail server is set.
pub async fn send_code(cx: &Cx, tx: &mut WriteTx, id: AccountId) -> Result<(), Error> {
    let found = find_for(cx, tx, SEND_CODE, id).await?;
    write_to(cx, tx, &found.account).await?;
    let subject = Subject {
        kind: "account",
        id: id.to_string(),
        place: &found.place,
        title: &found.account.name,
    };
    record(cx, tx, SEND_CODE, subject, &[]).await?;
    Ok(())
}

/// Puts the letter into the outbox: an invitation while nobody has chosen a password.
pub(super) async fn write_to(cx: &Cx, tx: &mut WriteTx, account: &Account) -> Result<(), Error> {
    let to = store::mail_of(tx, account.id).await?;
    if to.is_empty() {
        return Err(Error::Conflict("account-no-mail"));
    }
    let kind = if account.password.is_empty() { INVITED } else { RESET };
    let letter = NewLetter { kind, about: account.id.0, to: &to, lang: account.lang.0 };
    mail::post(cx, tx, letter).await?;
    Ok(())
}
