//! What people do with certificates. Whether they may is asked of the session that a certificate is from.
use super::{Certificate, CertificateId, store};
use crate::{
    features::training::{self, Session},
    foundation::{Cx, Error, Verb, accounts::Area},
};
use kit_db::Reads;

/// Writing down what somebody reached in the test of a session.
pub const MARK: Verb = Verb::work("test.mark", Area::Training);
pub const READ: Verb = Verb::see("certificate.read", Area::Training);
pub const ISSUE: Verb = Verb::work("certificate.issue", Area::Training);
pub const REVOKE: Verb = Verb::work("certificate.revoke", Area::Training);
pub const RESTORE: Verb = Verb::work("certificate.restore", Area::Training);
pub const REISSUE: Verb = Verb::work("certificate.reissue", Area::Training);
pub const VERIFY: Verb = Verb::public("certificate.verify");

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
