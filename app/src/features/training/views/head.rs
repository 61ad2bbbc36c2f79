//! What stands above every page of a session: its name, its place, its life, its parts.

use super::{other, said};
use crate::{
    features::{
        modules::ModuleId,
        training::{LineId, Session, SessionState, TabName, tabs::tabs},
    },
    foundation::{
        events::{Doubtful, EventId, Exactness},
        organisations::OrganisationId,
        people::PersonId,
    },
    layout::{Crumb, Frame, Step, StepState, Tab},
};
use chrono::{DateTime, NaiveDate, Utc};

/// What the head tells beside the session itself.
pub struct Around {
    pub place: String,
    /// Certificates in force.
    pub certificates: i64,
    /// People on the waiting list.
    pub waiting: i64,
    pub may_edit: bool,
    /// Whether the reader's role is for this session or its centre alone: what lies beyond is not linked.
    pub alone: bool,
    /// Whether the reader may see the sheets that were brought in.
    pub sheets: bool,
}

/// The head of every page about a session, those of other features too.
///
/// A page has it as its field `head` beside `frame`, and its template extends `features/training/templates/page.html`, which
/// has the blocks `head_actions`, `content` and `aside`.
pub struct Head {
    pub frame: Frame,
    pub href: String,
    pub title: String,
    /// The title in the other script.
    pub other: String,
    pub place: String,
    pub dates: String,
    pub steps: Vec<Step>,
    pub tabs: Vec<Tab>,
    pub state: SessionState,
    /// How many people wait for a seat.
    pub waiting: i64,
    pub may_edit: bool,
    pub alone: bool,
}

impl Head {
    pub fn new(mut frame: Frame, session: &Session, around: Around, current: TabName) -> Self {
        let Around { place, certificates, waiting, may_edit, alone, sheets } = around;
        crumbs(&mut frame, session, current);
        let lang = frame.lang;
        let (ar, fr) = (session.title_ar.as_str(), session.title_fr.as_str());
        Self {
            href: format!("/sessions/{}", session.id),
            title: said(lang, ar, fr).into(),
            other: other(lang, ar, fr).into(),
            place,
            dates: session.dates(lang),
            steps: steps(&frame, session, certificates),
            tabs: tabs(&frame, session, current, (waiting, alone, sheets)),
            state: session.state,
            waiting,
            may_edit: may_edit && session.state != SessionState::Closed,
            alone,
            frame,
        }
    }

    /// The address of a part of the session, such as `/people`.
    pub fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    /// The address of somebody in it; empty for whoever may not open it.
    pub fn person(&self, id: PersonId) -> String {
        if self.alone { String::new() } else { format!("/people/{id}") }
    }

    /// The head of the session that samples show: the one of Tabant.
    pub fn sample(frame: Frame, state: SessionState, current: TabName) -> Self {
        let session = sample_session(state);
        let place = said(frame.lang, "تبانت", "Tabant").to_owned();
        let around = Around {
            place,
            certificates: 0,
            waiting: 3,
            may_edit: true,
            alone: false,
            sheets: true,
        };
        Self::new(frame, &session, around, current)
    }
}

/// The way to a page of a session.
pub fn crumbs(frame: &mut Frame, session: &Session, current: TabName) {
    let list = Crumb::link(frame.t("sessions-title"), "/sessions");
    let title = session.title(frame.lang).to_owned();
    frame.crumbs = match current {
        TabName::Overview => vec![list, Crumb::here(title)],
        _ => {
            let part = Crumb::here(frame.t(current.key()));
            vec![list, Crumb::link(title, format!("/sessions/{}", session.id)), part]
        }
    };
}

/// The life of a session, with the days on which it went on.
fn steps(frame: &Frame, session: &Session, certificates: i64) -> Vec<Step> {
    use StepState::{Coming, Current, Done};
    let states = match (session.state, certificates) {
        (SessionState::Planned, _) => [Current, Coming, Coming, Coming],
        (SessionState::Open, _) => [Done, Current, Coming, Coming],
        (SessionState::Closed, 0) => [Done, Done, Done, Current],
        (SessionState::Closed, _) => [Done, Done, Done, Done],
    };
    let day = |at: Option<DateTime<Utc>>| {
        at.map(|at| frame.date(kit_lang::local(at).date())).unwrap_or_default()
    };
    let issued = if certificates > 0 { frame.number(certificates) } else { String::new() };
    let notes = [String::new(), day(session.opened_at), day(session.closed_at), issued];
    let keys = [
        "session-state-planned",
        "session-state-open",
        "session-state-closed",
        "session-step-certificates",
    ];
    let steps = keys.into_iter().zip(states).zip(notes);
    steps.map(|((key, state), note)| Step::new(frame.t(key), state, note)).collect()
}

/// The sentence about doubtful dates, with what the document wrote; empty when nothing is doubtful.
pub fn doubt(frame: &Frame, session: &Session) -> String {
    session.doubt.as_deref().map_or(String::new(), |word| frame.t(Doubtful::key(word)).into_owned())
}

/// The session of Tabant, for the samples of every page about a session.
pub fn sample_session(state: SessionState) -> Session {
    let day = |day| NaiveDate::from_ymd_opt(2011, 7, day).unwrap_or_default();
    Session {
        id: EventId(Default::default()),
        state,
        title_ar: "إعداد المشاريع الصغرى داخل مراكز التربية والتكوين".into(),
        title_fr: "Montage des petits projets au sein des centres d’éducation et de formation"
            .into(),
        place: "05.081.03.09".into(),
        venue_ar: "مركز التربية والتكوين بتبانت، أيت بوكماز".into(),
        venue_fr: "Centre d’éducation et de formation de Tabant, Aït Bouguemez".into(),
        centre: Some(OrganisationId(Default::default())),
        starts_on: day(14),
        ends_on: day(17),
        exactness: Exactness::Day,
        as_written: Some("17-14 يوليوز 2011".into()),
        doubt: Some("reversed".into()),
        series: Some(crate::foundation::events::SeriesId(Default::default())),
        ordinal: Some(2),
        module: Some(ModuleId(Default::default())),
        module_ar: "هندسة المشاريع المدرة للدخل".into(),
        module_fr: "Ingénierie des activités génératrices de revenus".into(),
        plan_line: Some(LineId(Default::default())),
        seats: Some(60),
        cost: Some(4_850_000),
        test_pass: Some(0.5),
        certificate_share: 0.8,
        opened_at: (state != SessionState::Planned).then_some(DateTime::UNIX_EPOCH),
        closed_at: (state == SessionState::Closed).then_some(DateTime::UNIX_EPOCH),
        version: 3,
    }
}
