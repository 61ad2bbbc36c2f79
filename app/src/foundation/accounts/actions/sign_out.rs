use super::hash_of;
use crate::foundation::{Error, accounts::store};
use kit_db::WriteTx;

/// Ends the session of this browser, now and on every server.
pub async fn sign_out(tx: &mut WriteTx, token: &str) -> Result<(), Error> {
    store::delete_session(tx, hash_of(token)).await?;
    Ok(())
}
