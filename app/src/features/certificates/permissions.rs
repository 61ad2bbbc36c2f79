//! What people do with certificates. Whether they may is asked of the session that a certificate is from.
use super::{Certificate, CertificateId, store};
use crate::{
    features::training::{self, Session},
    foundation::{Cx, Error, Verb, accounts::Role},
};
use kit_db::Reads;

/// Writing down what somebody reached in the test of a session.
pub const MARK: Verb = Verb::new("test.mark", Role::Officer);
pub const READ: Verb = Verb::new("certificate.read", Role::Reader);
pub const ISSUE: Verb = Verb::new("certificate.issue", Role::Officer);
pub const REVOKE: Verb = Verb::new("certificate.revoke", Role::Officer);
pub const RESTORE: Verb = Verb::new("certificate.restore", Role::Officer);
pub const REISSUE: Verb = Verb::new("certificate.reissue", Role::Officer);
pub const VERIFY: Verb = Verb::new("certificate.verify", Role::Visitor);

pub const VERBS: &[Verb] = &[MARK, READ, ISSUE, REVOKE, RESTORE, REISSUE, VERIFY];

/// The certificate with its session, for whoever may do `verb` to it.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: CertificateId,
) -> Result<(Certificate, Session), Error> {
    let certificate = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    let session = training::find_for(cx, tx, verb, certificate.event).await?;
    Ok((certificate, session))
}
