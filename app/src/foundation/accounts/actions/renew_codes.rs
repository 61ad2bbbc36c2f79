use super::{
    protect::{renewed, subject},
    sign_in::is_protected,
};
use crate::foundation::{
    Cx, Error,
    accounts::{Account, code::OneTimeCode, permissions::RENEW_CODES},
    journal::record,
};
use kit_db::WriteTx;

/// Makes new recovery codes when the old are used up or were seen by others.
pub async fn renew_codes(
    cx: &Cx,
    tx: &mut WriteTx,
    account: &Account,
) -> Result<Vec<OneTimeCode>, Error> {
    if !is_protected(tx, account.id).await? {
        return Err(Error::Conflict("factor-none"));
    }
    let codes = renewed(tx, account).await?;
    let home = subject(tx, account).await?;
    record(cx, tx, RENEW_CODES, home.as_subject(account), &[]).await?;
    Ok(codes)
}
