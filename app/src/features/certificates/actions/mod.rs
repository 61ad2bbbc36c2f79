//! What people do with results of tests and with certificates, one file per verb.

mod mark;
mod issue;
mod reissue;
mod restore;
mod revoke;

pub use self::{
    issue::{issue, issue_of},
    mark::{Fate, Marking, mark},
    reissue::reissue,
    restore::restore,
    revoke::revoke,
};

use super::{Certificate, CertificateId, paper::Draft, store};
use crate::{
    features::training::Session,
    foundation::{
        Cx, Error, Verb,
        journal::{Change, Subject, record},
        letterhead,
    },
};
use kit_db::{Reads, WriteTx};

/// What the papers of this session have in common today.
pub(super) async fn draft<'a>(
    cx: &'a Cx,
    tx: &impl Reads,
    session: &'a Session,
) -> Result<Draft<'a>, Error> {
    Ok(Draft {
        words: &cx.server.words,
        public_url: &cx.server.config.public_url,
        session,
        grounds: letterhead::grounds(tx, &session.place).await?,
        leaders: store::leaders(tx, session.id).await?,
        today: cx.today(),
    })
}

/// The line of the journal about one certificate, under its number and the name on it.
pub(super) async fn note(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    (id, number, name, place): (CertificateId, &str, &str, &str),
    changes: &[Change],
) -> Result<(), Error> {
    let title = format!("{number} · {name}");
    let subject = Subject { kind: "certificate", id: id.to_string(), place, title: &title };
    Ok(record(cx, tx, verb, subject, changes).await?)
}

/// The same about one that is kept already.
async fn note_kept(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    (certificate, session): (&Certificate, &Session),
    changes: &[Change],
) -> Result<(), Error> {
    let name = certificate.says()?.ar.name;
    let what = (certificate.id, certificate.number.as_str(), name.as_str(), &*session.place);
    note(cx, tx, verb, what, changes).await
}
