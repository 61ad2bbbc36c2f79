//! What the pages of certificates show: the roll of a session, one certificate, and what the public sees.

mod certificate;
mod public;
mod results;
mod roll;

pub use certificate::{Around, CertificatePage, RevocationPage, replacement};
pub use public::{AskPage, PublicPage, UnknownPage};
pub use results::{Outcome, ResultsPage, ResultsSeen, blank_sheet, result_key};
pub use roll::{IssuePage, RollPage, Seen};

use super::paper::{Content, in_script};
use crate::{
    features::training::Session,
    foundation::Sample,
    layout::{Crumb, Frame},
};
use kit_lang::Lang;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<ResultsPage>(),
        Sample::of::<RollPage>(),
        Sample::of::<IssuePage>(),
        Sample::of::<CertificatePage>(),
        Sample::of::<RevocationPage>(),
        Sample::of::<PublicPage>(),
        Sample::of::<UnknownPage>(),
        Sample::of::<AskPage>(),
    ]
}

/// The way down to the certificates of a session.
fn crumbs(frame: &Frame, session: &Session) -> Vec<Crumb> {
    let home = format!("/sessions/{}", session.id);
    let title = in_script(frame.lang, &session.title_ar, &session.title_fr);
    vec![
        Crumb::link(frame.t("menu-training"), "/sessions"),
        Crumb::link(title, home.clone()),
        Crumb::link(frame.t("certificates-title"), format!("{home}/certificates")),
    ]
}

/// The names and words of a paper in the reader's script, and those in the other.
struct Facing<'a> {
    name: &'a str,
    /// Empty when the two scripts have the same.
    other_name: &'a str,
    subject: &'a str,
    place: &'a str,
}

fn facing(lang: Lang, content: &Content) -> Facing<'_> {
    let (own, other) = match lang {
        Lang::Ar => (&content.ar, &content.fr),
        Lang::Fr | Lang::En => (&content.fr, &content.ar),
    };
    let other_name = if own.name == other.name { "" } else { other.name.as_str() };
    Facing { name: &own.name, other_name, subject: &own.subject, place: &own.place }
}

/// Invented content for the samples.
mod sample {
    use super::super::{
        Certificate, CertificateId, Code, Kind,
        paper::{Content, Side},
    };
    use crate::{
        features::training::{Session, SessionState, sample_session},
        foundation::{
            events::{EventId, RegistrationId},
            people::PersonId,
        },
    };
    use chrono::{DateTime, NaiveDate, Utc};

    /// The morning on which the samples were issued.
    pub fn morning() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_338_000, 0).unwrap_or_default()
    }

    pub fn session() -> Session {
        Session {
            id: EventId::new(morning()),
            title_ar: "دورة تكوينية حول إعداد المشاريع الصغرى داخل مراكز TC".into(),
            title_fr: "Préparer des micro-projets au sein des centres TC".into(),
            as_written: None,
            doubt: None,
            ..sample_session(SessionState::Closed)
        }
    }

    pub fn content() -> Content {
        let side = |name: &str, subject: &str, place: &str| Side {
            head: Vec::new(),
            title: String::new(),
            opening: String::new(),
            name: name.into(),
            attended: String::new(),
            subject: subject.into(),
            facts: Vec::new(),
            issued: String::new(),
            verify: String::new(),
            place: place.into(),
        };
        let session = session();
        Content {
            kind: Kind::Participation,
            test: None,
            number: "05.081/2026/0017".into(),
            url: "https://qurb.example/c/7K3M-9Q2P-XW4T".into(),
            issued_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
            starts_on: session.starts_on,
            ends_on: session.ends_on,
            attended: 7,
            of: 8,
            ar: side("فاطمة الزهراء أيت أوملال", &session.title_ar, "تبانت، إقليم أزيلال"),
            fr: side("Fatima Zahra Aït Oumlal", &session.title_fr, "Tabant, Province d’Azilal"),
            signatures: Vec::new(),
        }
    }

    pub fn certificate() -> Certificate {
        let content = content();
        Certificate {
            id: CertificateId::new(morning()),
            registration: RegistrationId::new(morning()),
            event: EventId::new(morning()),
            person: PersonId::new(morning()),
            kind: Kind::Participation,
            number: content.number.clone(),
            code: Code::random(),
            content: serde_json::to_string(&content).unwrap_or_default(),
            issued_at: morning(),
            revoked_at: Some(morning()),
            revoked_why: Some("سُجل الاسم باسم شخص آخر من المجموعة نفسها".into()),
            replaces: None,
            replaced_by: None,
        }
    }
}
