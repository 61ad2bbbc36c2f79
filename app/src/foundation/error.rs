//! What a handler may answer instead of a page.

use super::{Form, Verb};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

/// A short word that a person can read out on the phone, and that stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference(pub String);

/// What a door answers when the page cannot be given.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or the actor may not see it: the two look alike on purpose.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in, and the address is not for visitors.
    #[error("sign in first")]
    SignIn,
    #[error("not allowed: {}", .0.name)]
    Denied(Verb),
    /// A form without this browser's token: sent from elsewhere, or after the session ended.
    #[error("the form is not from this session")]
    Forged,
    /// What is wanted does not fit the state of the thing; the key of a message says why.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// What came cannot be read at all; the key of a message says why. Errors of fields stay in the [`Form`].
    #[error("bad request: {0}")]
    Unreadable(&'static str),
    /// Fields of a form are wrong. A door that has a page for the form shows it again; elsewhere the list is shown.
    #[error("invalid form")]
    Invalid(Box<Form>),
    /// Somebody saved the same thing in between.
    #[error("saved by somebody else in between")]
    Stale,
    #[error("file too large")]
    TooLarge,
    #[error("too many attempts")]
    TooMany,
    #[error("busy")]
    Busy,
    #[error("the disk is full")]
    DiskFull,
    #[error("internal: {0}")]
    Internal(String),
}

/// What the guard turns into a page in the reader's language; carried by the response.
#[derive(Debug, Clone)]
pub struct Failure {
    pub status: StatusCode,
    /// Which of the designed pages: its words are `error-<kind>-title` and `error-<kind>-text`.
    pub kind: &'static str,
    /// A more precise sentence, by its key.
    pub why: Option<&'static str>,
    pub reference: Option<Reference>,
}

impl Error {
    fn failure(&self) -> Failure {
        let (status, kind, why) = match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found", None),
            Self::SignIn => (StatusCode::UNAUTHORIZED, "sign-in", None),
            Self::Denied(_) => (StatusCode::FORBIDDEN, "denied", None),
            Self::Forged => (StatusCode::FORBIDDEN, "expired", None),
            Self::Conflict(why) => (StatusCode::CONFLICT, "conflict", Some(*why)),
            Self::Unreadable(why) => (StatusCode::BAD_REQUEST, "unreadable", Some(*why)),
            Self::Invalid(form) => {
                (StatusCode::UNPROCESSABLE_ENTITY, "unreadable", form.first_error())
            }
            Self::Stale => (StatusCode::CONFLICT, "stale", None),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large", None),
            Self::TooMany => (StatusCode::TOO_MANY_REQUESTS, "too-many", None),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy", None),
            Self::DiskFull => (StatusCode::INSUFFICIENT_STORAGE, "disk-full", None),
            Self::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal", None),
        };
        Failure { status, kind, why, reference: None }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut failure = self.failure();
        if let Self::Internal(_) | Self::DiskFull | Self::Busy = &self {
            let reference = Reference(format!("{:08x}", rand::random::<u32>()));
            tracing::error!(reference = reference.0, error = %self, "a request failed");
            failure.reference = Some(reference);
        }
        let mut response = (failure.status, failure.kind).into_response();
        response.extensions_mut().insert(failure);
        response
    }
}

impl From<kit_db::Error> for Error {
    fn from(error: kit_db::Error) -> Self {
        match error {
            kit_db::Error::Busy => Self::Busy,
            kit_db::Error::DiskFull => Self::DiskFull,
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Internal(format!("page: {error}"))
    }
}

impl From<kit_pdf::PdfError> for Error {
    fn from(error: kit_pdf::PdfError) -> Self {
        Self::Internal(format!("document: {error}"))
    }
}
