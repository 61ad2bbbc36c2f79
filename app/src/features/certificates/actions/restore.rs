use super::note_kept;
use crate::{
    features::certificates::{
        CertificateId,
        permissions::{RESTORE, find_for},
        store,
    },
    foundation::{Cx, Error, journal::Change},
};
use kit_db::WriteTx;

/// Takes a revocation back: the certificate counts again as if nothing had been, but for the journal.
///
/// Fails with [`Error::Conflict`] when it is in force, or when another one took its place.
pub async fn restore(cx: &Cx, tx: &mut WriteTx, id: CertificateId) -> Result<(), Error> {
    let (found, _) = find_for(cx, tx, RESTORE, id).await?;
    store::hold(tx, found.event).await?;
    let (certificate, session) = find_for(cx, tx, RESTORE, id).await?;
    certificate.restorable()?;
    store::restore(tx, id).await?;
    let state =
        [Change::new("certificate-state", "certificate-state-revoked", "certificate-state-valid")];
    note_kept(cx, tx, RESTORE, (&certificate, &session), &state).await
}
