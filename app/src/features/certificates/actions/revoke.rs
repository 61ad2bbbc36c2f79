use super::note_kept;
use crate::{
    features::certificates::{
        CertificateId,
        permissions::{REVOKE, find_for},
        store,
    },
    foundation::{Cx, Error, journal::Change},
};
use kit_db::WriteTx;

/// Takes a certificate out of force, for a reason: its public page then says that it does not count.
///
/// Fails with [`Error::Conflict`] when it is not in force.
pub async fn revoke(cx: &Cx, tx: &mut WriteTx, id: CertificateId, why: &str) -> Result<(), Error> {
    let (found, _) = find_for(cx, tx, REVOKE, id).await?;
    store::hold(tx, found.event).await?;
    let (certificate, session) = find_for(cx, tx, REVOKE, id).await?;
    certificate.revocable()?;
    store::revoke(tx, id, why, cx.account(), cx.now).await?;
    let reason = [Change::new("certificate-why", "", why)];
    note_kept(cx, tx, REVOKE, (&certificate, &session), &reason).await
}
