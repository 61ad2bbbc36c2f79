//! One certificate, and the questions before it is revoked or replaced.

use super::{crumbs, facing, sample};
use crate::{
    features::{
        certificates::{Certificate, Content, State, paper::in_script},
        training::Session,
    },
    foundation::{
        Error, Form, Page,
        journal::{self, Entry},
    },
    layout::{ConfirmPage, Crumb, Frame, JournalLine},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/certificates/templates/certificate.html")]
pub struct CertificatePage {
    pub frame: Frame,
    pub number: String,
    pub name: String,
    pub other: String,
    pub tone: &'static str,
    pub state: String,
    pub why: Option<String>,
    pub facts: Vec<(String, String)>,
    pub session: (String, String),
    pub person: String,
    pub home: String,
    pub public: String,
    pub address: String,
    pub before: Option<String>,
    pub after: Option<String>,
    pub may_revoke: bool,
    pub may_restore: bool,
    pub may_replace: bool,
    pub lines: Vec<JournalLine>,
}

/// What stands around a certificate.
pub struct Around<'a> {
    pub session: &'a Session,
    pub may_change: bool,
    pub entries: &'a [Entry],
}

impl CertificatePage {
    pub fn new(
        mut frame: Frame,
        certificate: &Certificate,
        content: &Content,
        around: &Around<'_>,
    ) -> Self {
        let facing = facing(frame.lang, content);
        frame.crumbs = crumbs(&frame, around.session);
        frame.crumbs.push(Crumb::here(certificate.number.clone()));
        let session = around.session;
        let may = around.may_change;
        let state = certificate.state();
        let code = certificate.code.printed();
        Self {
            number: certificate.number.clone(),
            name: facing.name.to_owned(),
            other: facing.other_name.to_owned(),
            tone: state.tone(),
            state: frame.t(state.key()).into_owned(),
            why: revoked(&frame, certificate),
            facts: facts(&frame, content),
            session: (
                in_script(frame.lang, &session.title_ar, &session.title_fr),
                format!("/sessions/{}", session.id),
            ),
            person: format!("/people/{}", certificate.person),
            home: format!("/certificates/{}", certificate.id),
            public: format!("/c/{code}"),
            address: content.url.clone(),
            before: certificate.replaces.map(|id| format!("/certificates/{id}")),
            after: certificate.replaced_by.map(|id| format!("/certificates/{id}")),
            may_revoke: may && state == State::Valid,
            may_restore: may && state == State::Revoked,
            may_replace: may && state != State::Replaced,
            lines: around.entries.iter().map(|entry| journal::line(&frame, entry)).collect(),
            frame,
        }
    }
}

impl CertificatePage {
    /// The address of what is done to it, or shown of it.
    fn at(&self, part: &str) -> String {
        format!("{}/{part}", self.home)
    }
}

/// When and why, in a sentence.
fn revoked(frame: &Frame, certificate: &Certificate) -> Option<String> {
    let day = frame.date(kit_lang::local(certificate.revoked_at?).date());
    let why = certificate.revoked_why.clone().unwrap_or_default();
    Some(frame.t2("certificate-revoked-because", "day", day, "why", why))
}

fn facts(frame: &Frame, content: &Content) -> Vec<(String, String)> {
    let attended = frame.t2("certificate-share-of", "attended", content.attended, "of", content.of);
    let facing = facing(frame.lang, content);
    let fact = |key: &str, value: String| (frame.t(key).into_owned(), value);
    let earned = match content.test {
        Some(test) => fact("test-score", test.score.told()),
        None => fact("certificate-half-days", attended),
    };
    vec![
        fact("certificate-kind", frame.t(content.kind.key()).into_owned()),
        fact("certificate-when", frame.date_range(content.starts_on, content.ends_on)),
        fact("certificate-where", facing.place.to_owned()),
        earned,
        fact("certificate-issued-on", frame.date(content.issued_on)),
    ]
}

/// The question before a certificate is replaced: what the old paper says, and what the new one will.
pub fn replacement(
    mut frame: Frame,
    (certificate, session): (&Certificate, &Session),
    (name_ar, name_fr): (&str, &str),
) -> Result<ConfirmPage, Error> {
    let content = certificate.says()?;
    let home = format!("/certificates/{}", certificate.id);
    frame.crumbs = crumbs(&frame, session);
    frame.crumbs.push(Crumb::link(certificate.number.clone(), home.clone()));
    let before = format!("{} · {}", content.ar.name, content.fr.name);
    let after = format!("{name_ar} · {name_fr}");
    Ok(ConfirmPage {
        title: frame.t1("certificate-replace-title", "number", &*certificate.number),
        text: frame.t2("certificate-replace-text", "before", before, "after", after),
        action: format!("{home}/replacement"),
        verb: frame.t("certificate-replace").into_owned(),
        back: home,
        danger: false,
        fields: Vec::new(),
        frame,
    })
}

/// The question before a certificate is revoked, with the reason to give.
#[derive(Template)]
#[template(path = "features/certificates/templates/revocation.html")]
pub struct RevocationPage {
    pub frame: Frame,
    pub title: String,
    pub text: String,
    pub action: String,
    pub back: String,
    pub form: Form,
}

impl RevocationPage {
    pub fn new(
        mut frame: Frame,
        (certificate, session): (&Certificate, &Session),
        form: Form,
    ) -> Result<Self, Error> {
        let content = certificate.says()?;
        let home = format!("/certificates/{}", certificate.id);
        frame.crumbs = crumbs(&frame, session);
        frame.crumbs.push(Crumb::link(certificate.number.clone(), home.clone()));
        let name = facing(frame.lang, &content).name;
        Ok(Self {
            title: frame.t1("certificate-revoke-title", "number", &*certificate.number),
            text: frame.t1("certificate-revoke-text", "name", name),
            action: format!("{home}/revocation"),
            back: home,
            frame,
            form,
        })
    }
}

impl Page for CertificatePage {
    const NAME: &'static str = "certificates/certificate";

    fn sample(frame: Frame) -> Self {
        let (certificate, session) = (sample::certificate(), sample::session());
        let line = |verb: &str| Entry {
            at: certificate.issued_at,
            actor_name: "أمينة بنعلي".into(),
            verb: verb.into(),
            kind: "certificate".into(),
            subject: String::new(),
            title: String::new(),
            detail: String::new(),
        };
        let entries = [line("certificate.revoke"), line("certificate.issue")];
        let around = Around { session: &session, may_change: true, entries: &entries };
        Self::new(frame, &certificate, &sample::content(), &around)
    }
}

impl Page for RevocationPage {
    const NAME: &'static str = "certificates/revocation";

    fn sample(frame: Frame) -> Self {
        let (number, name) = ("05.081/2026/0017", "فاطمة الزهراء أيت أوملال");
        let mut form = Form::default();
        form.refuse("why", "field-required", []);
        Self {
            title: frame.t1("certificate-revoke-title", "number", number),
            text: frame.t1("certificate-revoke-text", "name", name),
            action: String::new(),
            back: String::new(),
            frame,
            form,
        }
    }
}
