use super::sign_in::refuse_if_waiting;
use crate::foundation::{Cx, Error, accounts::store};
use kit_db::WriteTx;

/// Counts an attempt of `who`, and refuses it while the delay after earlier ones runs: as at the door, 1, 2, 4… seconds beyond
/// the first `free` ones, up to a quarter of an hour.
///
/// The transaction is to be committed whatever comes after, or nothing is counted. Fails with [`Error::TooMany`].
pub async fn hold_back(cx: &Cx, tx: &mut WriteTx, who: &str, free: i64) -> Result<(), Error> {
    store::hold_failures(tx, who, cx.now).await?;
    refuse_if_waiting(cx, tx, who, free).await?;
    store::count_failure(tx, who, cx.now).await?;
    Ok(())
}
