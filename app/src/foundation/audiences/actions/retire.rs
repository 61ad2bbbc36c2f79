use crate::foundation::{
    Cx, Error,
    audiences::{permissions::RETIRE, store, subject},
    journal::{Change, record},
};
use kit_db::WriteTx;

/// No longer offers an audience; whoever and whatever names it keeps it.
///
/// Fails with [`Error::Conflict`] when it is retired already.
pub async fn retire(cx: &Cx, tx: &mut WriteTx, code: &str) -> Result<(), Error> {
    cx.allow(RETIRE)?;
    let found = store::find(tx, code).await?.ok_or(Error::NotFound)?;
    let retired = found.retired(true).map_err(|why| Error::Conflict(why.key()))?;
    if !store::update(tx, &retired).await? {
        return Err(Error::Stale);
    }
    let state = [Change::new("audience-state", "audience-is-offered", "audience-is-retired")];
    record(cx, tx, RETIRE, subject(&retired), &state).await?;
    Ok(())
}
