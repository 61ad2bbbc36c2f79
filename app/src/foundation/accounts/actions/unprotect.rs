use super::protect::subject;
use crate::foundation::{
    Cx, Error,
    accounts::{Account, letters, permissions::UNPROTECT, store},
    journal::record,
};
use kit_db::WriteTx;

/// Takes away one's own second factor: a new telephone. Where one is asked for, the next sign-in asks for it.
pub async fn unprotect(cx: &Cx, tx: &mut WriteTx, account: &Account) -> Result<(), Error> {
    if store::delete_factor(tx, account.id).await? == 0 {
        return Err(Error::Conflict("factor-none"));
    }
    let home = subject(tx, account).await?;
    record(cx, tx, UNPROTECT, home.as_subject(account), &[]).await?;
    letters::tell(cx, tx, account.id, letters::WAYS_CHANGED).await
}
