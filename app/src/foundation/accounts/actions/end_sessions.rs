use super::end_session::own;
use crate::foundation::{
    Cx, Error,
    accounts::{permissions::END_SESSIONS, store},
    journal::record,
};
use kit_db::WriteTx;

/// Signs one out everywhere, this browser included.
pub async fn end_sessions(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let account = cx.account().ok_or(Error::NotFound)?;
    store::delete_browsers(tx, account).await?;
    record(cx, tx, END_SESSIONS, own(cx, account), &[]).await?;
    Ok(())
}
