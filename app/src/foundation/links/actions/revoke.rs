use super::subject;
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    links::{
        LinkId,
        permissions::{REVOKE, find_for},
        store,
    },
};
use kit_db::WriteTx;

/// Takes a link back: it opens nothing from now on. What was answered by it stays.
///
/// Fails with [`Error::Conflict`] when it was revoked already.
pub async fn revoke(cx: &Cx, tx: &mut WriteTx, id: LinkId) -> Result<(), Error> {
    let link = find_for(cx, tx, REVOKE, id).await?;
    if !store::revoke(tx, id, cx.account(), cx.now).await? {
        return Err(Error::Conflict("link-revoked-already"));
    }
    record(cx, tx, REVOKE, subject(&link), &[Change::new("link-to", "", &link.bearer)]).await?;
    Ok(())
}
