//! A training session and its life: planned, open, closed. Nothing here touches the outside.

use crate::{
    features::modules::ModuleId,
    foundation::{
        Error,
        accounts::Thing,
        events::{EventId, Exactness, HalfDay, SeriesId},
        organisations::OrganisationId,
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, id, text_column};
use kit_lang::Lang;

id!(
    /// The line of an annual plan that a session answers.
    LineId
);

/// Where a session is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SessionState {
    /// It has dates and an agenda; people are being enrolled.
    Planned,
    /// It takes place: attendance is marked.
    Open,
    /// It is over and marked: certificates are issued from it.
    Closed,
}

/// A training session: an event with a module, a state, and the share of half-days that earns a certificate.
#[derive(Debug, Clone, FromRow)]
pub struct Session {
    pub id: EventId,
    pub state: SessionState,
    pub title_ar: String,
    pub title_fr: String,
    pub place: String,
    pub venue_ar: String,
    pub venue_fr: String,
    /// The training centre or telecentre in which it is held.
    pub centre: Option<OrganisationId>,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    /// How exactly these two days are known.
    pub exactness: Exactness,
    pub as_written: Option<String>,
    pub doubt: Option<String>,
    pub series: Option<SeriesId>,
    pub ordinal: Option<i64>,
    /// The sheet that it teaches; its titles are those of the day on which it was chosen.
    pub module: Option<ModuleId>,
    pub module_ar: String,
    pub module_fr: String,
    pub plan_line: Option<LineId>,
    /// None: as many as come.
    pub seats: Option<i64>,
    /// What it cost in the end, in centimes.
    pub cost: Option<i64>,
    /// From 0 to 1.
    pub certificate_share: f64,
    /// From 0 to 1: the share of the marks that passes the module's test; none, and there is no test.
    pub test_pass: Option<f64>,
    pub opened_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    pub version: i64,
}

/// How much of a session somebody was there for.
#[derive(Debug, Clone, FromRow)]
pub struct Share {
    pub registration: crate::foundation::events::RegistrationId,
    pub person: crate::foundation::people::PersonId,
    /// Half-days present, late ones included.
    pub attended: i64,
    /// Half-days of the session.
    pub of: i64,
}

/// Why a session does not go on to its next state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionError {
    #[error("only a planned session is opened")]
    NotPlanned,
    #[error("only an open session can be marked and closed")]
    NotOpen,
    #[error("only a closed session is reopened")]
    NotClosed,
    #[error("nobody has been marked yet")]
    NotMarked,
    #[error("it has no half-day")]
    NoHalfDay,
    #[error("half-days that are marked cannot change")]
    HalfDaysMarked,
    #[error("who has been marked cannot leave")]
    PersonMarked,
    #[error("a closed session does not change")]
    Closed,
    #[error("a certificate was issued from it")]
    Certified,
    #[error("its days are not known")]
    NotDated,
}

impl SessionState {
    pub const ALL: [Self; 3] = [Self::Planned, Self::Open, Self::Closed];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Planned => "session-state-planned",
            Self::Open => "session-state-open",
            Self::Closed => "session-state-closed",
        }
    }

    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Planned => "draft",
            Self::Open => "live",
            Self::Closed => "done",
        }
    }
}

text_column!(SessionState);

impl Session {
    /// The title in the reader's script.
    pub fn title(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.title_ar } else { &self.title_fr }
    }

    /// Its dates as far as they are known.
    pub fn dates(&self, lang: Lang) -> String {
        self.exactness.words(lang, self.starts_on, self.ends_on)
    }

    /// What a role may hold for alone and open this: the session itself, and the centre in which it is held.
    pub fn things(&self) -> Vec<Thing> {
        let centre = self.centre.map(|centre| Thing::centre(centre.0));
        [Thing::event(self.id.0)].into_iter().chain(centre).collect()
    }

    /// Whether its days are known, so that attendance can be marked half-day by half-day.
    pub fn is_dated(&self) -> bool {
        self.exactness == Exactness::Day
    }

    /// It begins: attendance may be marked from now on.
    pub fn open(self, now: DateTime<Utc>) -> Result<Self, SessionError> {
        match self.state {
            _ if !self.is_dated() => Err(SessionError::NotDated),
            SessionState::Planned => {
                Ok(Self { state: SessionState::Open, opened_at: Some(now), ..self })
            }
            _ => Err(SessionError::NotPlanned),
        }
    }

    /// It is over. A session in which nobody was marked or counted is not over but forgotten; one of which the days are
    /// not known goes straight from its plan to its end.
    pub fn close(self, seen: i64, now: DateTime<Utc>) -> Result<Self, SessionError> {
        let from = if self.is_dated() { SessionState::Open } else { SessionState::Planned };
        // Of an edition of years ago nobody may know any more how many came.
        let past = !self.is_dated() && self.ends_on < kit_lang::local(now).date();
        match (self.state == from, seen) {
            (true, 0) if !past => Err(SessionError::NotMarked),
            (true, _) => Ok(Self { state: SessionState::Closed, closed_at: Some(now), ..self }),
            _ => Err(SessionError::NotOpen),
        }
    }

    /// It was closed too early: marks may be mended, unless certificates say what they were.
    pub fn reopen(self, certificates: i64) -> Result<Self, SessionError> {
        match (self.state, certificates) {
            (SessionState::Closed, 0) => {
                let state =
                    if self.is_dated() { SessionState::Open } else { SessionState::Planned };
                Ok(Self { state, closed_at: None, ..self })
            }
            (SessionState::Closed, _) => Err(SessionError::Certified),
            _ => Err(SessionError::NotClosed),
        }
    }

    /// Whether people and agenda may still change.
    pub fn changeable(&self) -> Result<(), SessionError> {
        if self.state == SessionState::Closed { Err(SessionError::Closed) } else { Ok(()) }
    }

    /// Whether attendance may be marked.
    pub fn markable(&self) -> Result<(), SessionError> {
        if self.state == SessionState::Open { Ok(()) } else { Err(SessionError::NotOpen) }
    }
}

/// Whether half-days may change from `old` to `new` when those up to number `marked` have marks.
pub fn may_replace(old: &[HalfDay], new: &[HalfDay], marked: i64) -> Result<(), SessionError> {
    if new.is_empty() {
        return Err(SessionError::NoHalfDay);
    }
    let kept = old.iter().filter(|half| half.no <= marked);
    if kept.clone().zip(new).all(|(old, new)| old == new) && kept.count() <= new.len() {
        Ok(())
    } else {
        Err(SessionError::HalfDaysMarked)
    }
}

impl SessionError {
    /// The key of the sentence that tells a person why.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotPlanned => "session-not-planned",
            Self::NotOpen => "session-not-open",
            Self::NotClosed => "session-not-closed",
            Self::NotMarked => "session-not-marked",
            Self::NoHalfDay => "session-no-half-day",
            Self::HalfDaysMarked => "session-half-days-marked",
            Self::PersonMarked => "session-person-marked",
            Self::Closed => "session-is-closed",
            Self::Certified => "session-certified",
            Self::NotDated => "session-not-dated",
        }
    }
}

impl From<SessionError> for Error {
    fn from(error: SessionError) -> Self {
        Self::Conflict(error.key())
    }
}
