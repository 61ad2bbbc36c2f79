//! The waiting list of a session.

use super::{Head, other, said, seats::sample_room};
use crate::{
    features::training::{
        Session, SessionState, TabName,
        seats::Room,
        waiting::{Waiting, WaitingId, WaitingState},
    },
    foundation::{Form, Page, people::PersonId},
    layout::Frame,
};
use askama::Template;
use chrono::DateTime;

#[derive(Template)]
#[template(path = "features/training/templates/waiting.html")]
pub struct WaitingPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    /// Taken and all seats, in a sentence.
    pub room: String,
    pub waiting: Vec<Row>,
    /// Those of whom it was decided.
    pub decided: Vec<Row>,
    pub may_decide: bool,
}

/// Somebody who asked.
pub struct Row {
    pub id: WaitingId,
    /// The place in the order of asking, counted from 1.
    pub order: usize,
    pub href: String,
    pub name: String,
    pub other: String,
    pub audience: String,
    pub nominator: String,
    pub asked: String,
    pub reason: String,
    pub tone: &'static str,
    pub state: String,
    pub decided: String,
    /// Where a need is written down from a refusal; empty for others.
    pub need: String,
}

impl WaitingPage {
    pub fn new(
        head: Head,
        session: &Session,
        form: Form,
        room: &Room,
        waiting: &[Waiting],
    ) -> Self {
        let frame = head.frame.clone();
        let rows = (1..).zip(waiting).map(|(order, one)| Row::new(&head, session, order, one));
        let (waiting, decided) =
            rows.zip(waiting).partition::<Vec<_>, _>(|(_, one)| one.state == WaitingState::Waiting);
        let bare = |rows: Vec<(Row, &Waiting)>| rows.into_iter().map(|(row, _)| row).collect();
        Self {
            room: room_words(&frame, room),
            waiting: bare(waiting),
            decided: bare(decided),
            may_decide: head.may_edit,
            frame,
            head,
            form,
        }
    }
}

/// “53 of 60 seats are taken”, or how many came where seats are not counted.
pub fn room_words(frame: &Frame, room: &Room) -> String {
    let taken = frame.number(room.all_taken());
    match room.seats {
        Some(seats) => {
            frame.t2("session-seats-taken", "taken", taken, "seats", frame.number(seats))
        }
        None => frame.t1("session-seats-open", "taken", taken),
    }
}

impl Row {
    fn new(head: &Head, session: &Session, order: usize, one: &Waiting) -> Self {
        let (frame, lang) = (&head.frame, head.frame.lang);
        let both = |ar: &Option<String>, fr: &Option<String>| {
            said(lang, ar.as_deref().unwrap_or_default(), fr.as_deref().unwrap_or_default())
                .to_owned()
        };
        let reason = if one.reason.starts_with("session-full") {
            frame.t(&one.reason).into_owned()
        } else {
            one.reason.clone()
        };
        Self {
            id: one.id,
            order,
            href: head.person(one.person),
            name: said(lang, &one.name_ar, &one.name_fr).into(),
            other: other(lang, &one.name_ar, &one.name_fr).into(),
            audience: both(&one.audience_ar, &one.audience_fr),
            nominator: both(&one.nominator_ar, &one.nominator_fr),
            asked: frame.date_time(one.asked_at),
            reason,
            tone: one.state.tone(),
            state: frame.t(one.state.key()).into_owned(),
            decided: one.decided_at.map(|at| frame.date_time(at)).unwrap_or_default(),
            need: need(session, one),
        }
    }
}

/// A refused enrolment is the beginning of a need.
fn need(session: &Session, one: &Waiting) -> String {
    if one.state != WaitingState::Refused {
        return String::new();
    }
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("source", "refused_enrolment");
    query.append_pair("place", &session.place);
    if let Some(audience) = &one.audience {
        query.append_pair("audience", audience);
    }
    if let Some(module) = session.module {
        query.append_pair("module", &module.to_string());
    }
    format!("/needs/new?{}", query.finish())
}

/// Three who wait and two of whom it was decided, for samples; `reason` is in the officer's words.
pub fn sample_waiting(reason: &str) -> Vec<Waiting> {
    let states = [
        WaitingState::Waiting,
        WaitingState::Waiting,
        WaitingState::Waiting,
        WaitingState::Refused,
        WaitingState::Promoted,
    ];
    let one = |(state, n): (WaitingState, usize)| Waiting {
        id: WaitingId(Default::default()),
        person: PersonId(Default::default()),
        name_ar: ["فاطمة أيت أوملال", "عبد الرحمان بن الطالب أوتغبالوت"][n % 2].into(),
        name_fr: ["Fatima Aït Oumlal", "Abderrahmane Bentaleb Outaghbalout"][n % 2].into(),
        audience: Some("associations".into()),
        audience_ar: Some("الجمعيات والتعاونيات".into()),
        audience_fr: Some("Associations et coopératives".into()),
        organisation: None,
        nominated_by: None,
        nominator_ar: (n % 2 == 1).then(|| "شبكة جمعيات أيت بوكماز".into()),
        nominator_fr: (n % 2 == 1).then(|| "Réseau des associations d’Aït Bougmez".into()),
        state,
        reason: match state {
            WaitingState::Waiting => "session-full-audience".into(),
            WaitingState::Refused => reason.into(),
            _ => String::new(),
        },
        asked_at: DateTime::UNIX_EPOCH,
        decided_at: (state != WaitingState::Waiting).then_some(DateTime::UNIX_EPOCH),
    };
    states.into_iter().zip(0..).map(one).collect()
}

impl Page for WaitingPage {
    const NAME: &'static str = "training/waiting";

    fn sample(frame: Frame) -> Self {
        let reason = "استفاد من المجزوءة نفسها في السنة الماضية، والأولوية لمن لم يستفد بعد";
        let session = super::sample_session(SessionState::Planned);
        let waiting = sample_waiting(reason);
        let head = Head::sample(frame, SessionState::Planned, TabName::Waiting);
        Self::new(head, &session, Form::default(), &sample_room(), &waiting)
    }
}
