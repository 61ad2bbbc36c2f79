//! What the public sees: whether a certificate counts, and no more than is printed on it.

use super::{facing, sample};
use crate::{
    features::certificates::{Certificate, Content, State},
    foundation::{Form, Page},
    layout::Frame,
};
use askama::Template;

/// The page behind the square code.
#[derive(Template)]
#[template(path = "features/certificates/templates/public.html")]
pub struct PublicPage {
    pub frame: Frame,
    pub tone: &'static str,
    pub icon: &'static str,
    pub verdict: String,
    pub note: String,
    pub name: String,
    pub other: String,
    pub other_lang: &'static str,
    pub subject: String,
    pub facts: Vec<(String, String)>,
    pub number: String,
}

impl PublicPage {
    pub fn new(frame: Frame, certificate: &Certificate, content: &Content) -> Self {
        let facing = facing(frame.lang, content);
        let state = certificate.state();
        let (verdict, note) = match state {
            State::Valid => ("certificate-public-valid", "certificate-public-valid-note"),
            State::Revoked => ("certificate-public-revoked", "certificate-public-revoked-note"),
            State::Replaced => ("certificate-public-replaced", "certificate-public-replaced-note"),
        };
        let fact = |key: &str, value: String| (frame.t(key).into_owned(), value);
        let facts = vec![
            fact("certificate-kind", frame.t(content.kind.key()).into_owned()),
            fact("certificate-when", frame.date_range(content.starts_on, content.ends_on)),
            fact("certificate-where", facing.place.to_owned()),
            fact("certificate-issued-on", frame.date(content.issued_on)),
        ];
        Self {
            tone: if state == State::Valid { "done" } else { "stop" },
            icon: if state == State::Valid { "seal" } else { "stop" },
            verdict: frame.t(verdict).into_owned(),
            note: frame.t(note).into_owned(),
            name: facing.name.to_owned(),
            other: facing.other_name.to_owned(),
            other_lang: if frame.rtl() { "fr" } else { "ar" },
            subject: facing.subject.to_owned(),
            number: content.number.clone(),
            facts,
            frame,
        }
    }
}

/// A code that leads to no certificate, and what to do now.
#[derive(Template)]
#[template(path = "features/certificates/templates/unknown.html")]
pub struct UnknownPage {
    pub frame: Frame,
    pub form: Form,
}

/// Where a code is typed.
#[derive(Template)]
#[template(path = "features/certificates/templates/ask.html")]
pub struct AskPage {
    pub frame: Frame,
    pub form: Form,
}

impl Page for PublicPage {
    const NAME: &'static str = "certificates/public";

    fn sample(frame: Frame) -> Self {
        let certificate = Certificate { revoked_at: None, ..sample::certificate() };
        Self::new(frame, &certificate, &sample::content())
    }
}

impl Page for UnknownPage {
    const NAME: &'static str = "certificates/unknown";

    fn sample(frame: Frame) -> Self {
        Self { frame, form: Form::filled([("code", "7K3M-9Q2P-XW4".to_owned())]) }
    }
}

impl Page for AskPage {
    const NAME: &'static str = "certificates/ask";

    fn sample(frame: Frame) -> Self {
        Self { frame, form: Form::default() }
    }
}
