//! The seats of a session, audience by audience.

use super::{Head, said, waiting::sample_waiting};
use crate::{
    features::training::{
        SessionState, TabName,
        seats::Room,
        waiting::{Waiting, WaitingState},
    },
    foundation::{Form, Page, audiences::Audience},
    layout::Frame,
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/training/templates/seats.html")]
pub struct SeatsPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub version: i64,
    pub taken: String,
    pub rows: Vec<Row>,
    pub may_change: bool,
}

/// An audience.
pub struct Row {
    /// The name of its field.
    pub field: String,
    pub name: String,
    pub typed: String,
    /// What is wrong with what was typed; empty nearly always.
    pub error: String,
    pub taken: String,
    pub waiting: String,
}

impl SeatsPage {
    pub fn new(
        head: Head,
        form: Form,
        version: i64,
        room: &Room,
        waiting: &[Waiting],
        audiences: &[Audience],
    ) -> Self {
        let frame = head.frame.clone();
        let row = |one: &Audience| {
            let field = format!("kept-{}", one.code);
            let of = |other: &&Waiting| {
                other.state == WaitingState::Waiting
                    && other.audience.as_deref() == Some(one.code.as_str())
            };
            Row {
                name: one.name(frame.lang).to_owned(),
                typed: form.value(&field).to_owned(),
                error: form.error(&field).map(|error| frame.error(error)).unwrap_or_default(),
                taken: frame.number(room.taken_by(Some(&one.code))),
                waiting: frame.number(waiting.iter().filter(of).count()),
                field,
            }
        };
        let offered = audiences
            .iter()
            .filter(|one| (!one.retired && !one.sensitive) || room.kept.contains_key(&one.code));
        Self {
            rows: offered.map(row).collect(),
            taken: frame.number(room.all_taken()),
            may_change: head.may_edit,
            version,
            frame,
            head,
            form,
        }
    }
}

/// Seats for samples: some kept for local committees, nearly all taken.
pub fn sample_room() -> Room {
    Room {
        seats: Some(60),
        kept: [("cldh".to_owned(), 20), ("associations".to_owned(), 25)].into(),
        taken: [(Some("cldh".to_owned()), 20), (Some("associations".to_owned()), 18), (None, 15)]
            .into(),
    }
}

impl Page for SeatsPage {
    const NAME: &'static str = "training/seats";

    fn sample(frame: Frame) -> Self {
        let audience = |code: &str, ar: &str, fr: &str| Audience {
            code: code.into(),
            tier: crate::foundation::audiences::Tier::Governance,
            position: 1,
            name_ar: ar.into(),
            name_fr: fr.into(),
            sensitive: false,
            retired: false,
            version: 1,
        };
        let audiences = [
            audience("cldh", "أعضاء اللجن المحلية", "Membres des comités locaux"),
            audience("associations", "الجمعيات والتعاونيات", "Associations et coopératives"),
            audience("eaq", "فرق تنشيط الأحياء", "Équipes d’animation de quartier"),
        ];
        let mut form = Form::filled([("seats", "40".to_owned())]);
        form.refuse("seats", "session-seats-fewer-than-taken", []);
        form.fill("kept-cldh", ["20".to_owned()]);
        let waiting = sample_waiting(said(frame.lang, "ar", "fr"));
        let head = Head::sample(frame, SessionState::Planned, TabName::Waiting);
        Self::new(head, form, 3, &sample_room(), &waiting, &audiences)
    }
}
