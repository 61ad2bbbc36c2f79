//! What everybody sees: the form of an event that is open, and a badge.

use super::{invented, sample_notice, sexes};
use crate::{
    features::reception::{Badge, Source, State, badge::Code},
    foundation::{Form, Page, events::sample_event, privacy::Notice},
    layout::{Choice, Frame},
};
use askama::Template;
use chrono::NaiveDate;

/// Whether one can sign up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// With so many seats left; none when there are as many as want.
    Free(Option<i64>),
    /// Who signs up waits.
    Full,
    Closed,
    Cancelled,
}

/// What everybody is told of an event.
pub struct Called {
    pub kind: String,
    pub title: String,
    pub dates: String,
    pub place: String,
    pub venue: String,
    /// Day, hour, title, speaker.
    pub programme: Vec<(String, String, String, String)>,
    pub closes_on: Option<NaiveDate>,
    pub standing: Standing,
}

/// The form on which everybody signs up.
#[derive(Template)]
#[template(path = "features/reception/templates/join.html")]
pub struct JoinPage {
    pub frame: Frame,
    pub called: Called,
    pub form: Form,
    pub action: String,
    pub takes: bool,
    pub tone: &'static str,
    pub standing: String,
    pub sexes: Vec<Choice>,
    pub places: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub notices: Vec<Notice>,
}

impl JoinPage {
    pub fn new(
        frame: Frame,
        called: Called,
        (form, action): (Form, String),
        (places, audiences): (Vec<Choice>, Vec<Choice>),
        notices: Vec<Notice>,
    ) -> Self {
        let until = called.closes_on.map(|day| frame.date(day)).unwrap_or_default();
        let until = frame.t1("badge-join-until", "day", until.as_str());
        let (takes, tone, standing) = match called.standing {
            Standing::Free(None) => (true, "note", until),
            Standing::Free(Some(seats)) => {
                (true, "note", format!("{} {until}", frame.tn("badge-join-seats", seats)))
            }
            Standing::Full => (true, "wait", frame.t("badge-join-full").into_owned()),
            Standing::Closed => (false, "note", frame.t("badge-join-closed").into_owned()),
            Standing::Cancelled => (false, "stop", frame.t("news-cancelled").into_owned()),
        };
        let sexes = sexes(&frame);
        Self {
            frame,
            called,
            form,
            action,
            takes,
            tone,
            standing,
            sexes,
            places,
            audiences,
            notices,
        }
    }
}

/// A badge, as its bearer and the door see it.
#[derive(Template)]
#[template(path = "features/reception/templates/badge.html")]
pub struct BadgePage {
    pub frame: Frame,
    pub called: Called,
    pub name: String,
    pub organisation: String,
    pub no: i64,
    pub code: String,
    pub href: String,
    pub drawing: String,
    pub tone: &'static str,
    pub verdict: String,
    pub may_print: bool,
    pub may_give_up: bool,
    /// Where who keeps the door marks the arrival; empty for everybody else.
    pub door: String,
}

impl BadgePage {
    pub fn new(
        frame: Frame,
        (called, cancelled): (Called, bool),
        (badge, came): (&Badge, bool),
        drawing: String,
        door: Option<String>,
    ) -> Self {
        let (tone, key) = match (cancelled, came, badge.state) {
            (true, _, _) => ("stop", "news-cancelled"),
            (false, true, _) => ("done", "badge-is-there-now"),
            (false, false, State::Expected) => ("done", "badge-is-expected"),
            (false, false, State::Waiting) => ("wait", "badge-is-waiting"),
            (false, false, State::Withdrawn) => ("note", "badge-is-withdrawn"),
            (false, false, State::Refused) => ("stop", "badge-is-refused"),
        };
        Self {
            verdict: frame.t(key).into_owned(),
            name: badge.name.clone(),
            organisation: badge.organisation.clone(),
            no: badge.no,
            code: badge.code.printed(),
            href: format!("/b/{}", badge.code.as_str()),
            may_print: !cancelled && badge.state == State::Expected,
            may_give_up: !cancelled && !came && badge.may_give_up(),
            door: door.unwrap_or_default(),
            drawing: drawing.replacen("<svg ", "<svg width=\"216\" height=\"216\" ", 1),
            called,
            tone,
            frame,
        }
    }
}

/// An event for samples.
fn called(frame: &Frame) -> Called {
    let event = sample_event();
    let item = if frame.rtl() {
        ("عرض تجارب فرق تنشيط الأحياء", "نعيمة بن الطالب")
    } else {
        ("Expériences des équipes d’animation de quartier", "Naïma Bentaleb")
    };
    Called {
        kind: frame.t("event-kind-communication-day").into_owned(),
        title: event.title(frame.lang).to_owned(),
        dates: event.dates(frame.lang),
        place: if frame.rtl() {
            "عين السبع الحي المحمدي"
        } else {
            "Aïn Sebaâ – Hay Mohammadi"
        }
        .into(),
        venue: if frame.rtl() { event.venue_ar } else { event.venue_fr },
        programme: vec![(
            frame.date(event.starts_on),
            "09:30".into(),
            item.0.into(),
            item.1.into(),
        )],
        closes_on: Some(event.starts_on),
        standing: Standing::Free(Some(11)),
    }
}

impl Page for JoinPage {
    const NAME: &'static str = "reception/join";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([("name", "يوسف أوحدو".to_owned())]);
        form.refuse("phone", "badge-contact-required", []);
        let notice = sample_notice(&frame);
        let choices =
            (vec![Choice::new("05.081.03.09", "Tabant")], vec![Choice::new("cldh", "CLDH")]);
        let called = called(&frame);
        Self::new(frame, called, (form, "/join/x".into()), choices, vec![notice])
    }
}

impl Page for BadgePage {
    const NAME: &'static str = "reception/badge";

    fn sample(frame: Frame) -> Self {
        let event = sample_event();
        let row = invented().swap_remove(0);
        let badge = Badge {
            id: row.id,
            event: event.id,
            no: row.no,
            code: Code::parse("7K3M9Q2PXW4T").unwrap_or_else(Code::random),
            source: Source::Form,
            state: State::Expected,
            person: None,
            name: row.name,
            sex: row.sex,
            audience: None,
            place: None,
            organisation: row.organisation,
            phone: row.phone,
            email: row.email,
            lang: "ar".into(),
            erased_on: None,
            version: 1,
        };
        let drawing = kit_pdf::qr_svg("https://qurb.example/b/7K3M9Q2PXW4T").unwrap_or_default();
        let called = called(&frame);
        let door = Some("/events/x/door".to_owned());
        Self::new(frame, (called, false), (&badge, false), drawing, door)
    }
}
