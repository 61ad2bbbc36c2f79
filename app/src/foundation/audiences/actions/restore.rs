use crate::foundation::{
    Cx, Error,
    audiences::{permissions::RESTORE, store, subject},
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Offers a retired audience again.
///
/// Fails with [`Error::Conflict`] when it is not retired.
pub async fn restore(cx: &Cx, tx: &mut WriteTx, code: &str) -> Result<(), Error> {
    cx.allow(RESTORE)?;
    let found = store::find(tx, code).await?.ok_or(Error::NotFound)?;
    let restored = found.retired(false).map_err(|why| Error::Conflict(why.key()))?;
    if !store::update(tx, &restored).await? {
        return Err(Error::Stale);
    }
    let state = [Change::new("audience-state", "audience-is-retired", "audience-is-offered")];
    record(cx, tx, RESTORE, subject(&restored), &state).await?;
    Ok(())
}
