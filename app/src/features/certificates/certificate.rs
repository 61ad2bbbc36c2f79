//! A certificate and what may become of it. Nothing here touches the outside.

use super::{Code, Content, Kind};
use crate::foundation::{
    Error,
    events::{EventId, RegistrationId},
    people::PersonId,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, id};

id!(
    /// A certificate.
    CertificateId
);

#[derive(Debug, Clone, FromRow)]
pub struct Certificate {
    pub id: CertificateId,
    pub registration: RegistrationId,
    pub event: EventId,
    pub person: PersonId,
    pub kind: Kind,
    pub number: String,
    pub code: Code,
    /// What the paper says, as JSON, as it was on the day of issue.
    pub content: String,
    pub issued_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
    pub revoked_why: Option<String>,
    /// The one whose place it took.
    pub replaces: Option<CertificateId>,
    /// The one that took its place.
    pub replaced_by: Option<CertificateId>,
}

/// Whether the paper counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Valid,
    Revoked,
    /// Another one counts in its place.
    Replaced,
}

/// Why something cannot be done to a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the session is not closed")]
    SessionOpen,
    #[error("the person was not there often enough")]
    Short,
    #[error("it is revoked already")]
    Revoked,
    #[error("it is not revoked")]
    InForce,
    #[error("another one took its place")]
    Replaced,
}

impl Certificate {
    pub fn state(&self) -> State {
        match (self.replaced_by, self.revoked_at) {
            (Some(_), _) => State::Replaced,
            (None, Some(_)) => State::Revoked,
            (None, None) => State::Valid,
        }
    }

    /// What the paper says.
    ///
    /// Fails with [`Error::Internal`] when it is not what this program writes.
    pub fn says(&self) -> Result<Content, Error> {
        let unreadable = |error| Error::Internal(format!("certificate {}: {error}", self.number));
        serde_json::from_str(&self.content).map_err(unreadable)
    }

    /// Only what is in force can be revoked.
    pub fn revocable(&self) -> Result<(), Refusal> {
        match self.state() {
            State::Valid => Ok(()),
            State::Revoked => Err(Refusal::Revoked),
            State::Replaced => Err(Refusal::Replaced),
        }
    }

    /// A revocation is taken back as long as nothing took the place of the certificate.
    pub fn restorable(&self) -> Result<(), Refusal> {
        match self.state() {
            State::Revoked => Ok(()),
            State::Valid => Err(Refusal::InForce),
            State::Replaced => Err(Refusal::Replaced),
        }
    }

    /// In force or revoked, a certificate is replaced once.
    pub fn replaceable(&self) -> Result<(), Refusal> {
        if self.state() == State::Replaced { Err(Refusal::Replaced) } else { Ok(()) }
    }
}

impl State {
    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Valid => "certificate-state-valid",
            Self::Revoked => "certificate-state-revoked",
            Self::Replaced => "certificate-state-replaced",
        }
    }

    pub fn tone(self) -> &'static str {
        match self {
            Self::Valid => "done",
            Self::Revoked => "stop",
            Self::Replaced => "note",
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Conflict(match refusal {
            Refusal::SessionOpen => "certificate-refused-open",
            Refusal::Short => "certificate-refused-short",
            Refusal::Revoked => "certificate-refused-revoked",
            Refusal::InForce => "certificate-refused-in-force",
            Refusal::Replaced => "certificate-refused-replaced",
        })
    }
}
