//! What was done about a line, and whether it is late. Nothing here touches the outside.

use super::{
    line::{Line, LineId},
    outreach::Done,
};
use crate::{features::training::SessionState, foundation::events::EventId};
use chrono::NaiveDate;
use kit_db::FromRow;
use kit_lang::Lang;
use serde::{Deserialize, Serialize};

/// A session that was planned from a line.
#[derive(Debug, Clone, FromRow)]
pub struct LineSession {
    pub id: EventId,
    pub line: LineId,
    pub state: SessionState,
    pub title_ar: String,
    pub title_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
}

/// Different participants of a line who were there at least once.
#[derive(Debug, Clone, FromRow)]
pub struct LinePersons {
    pub line: LineId,
    pub persons: i64,
}

/// What was done about every line of a plan.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    /// In the order of their days.
    pub sessions: Vec<LineSession>,
    pub persons: Vec<LinePersons>,
    /// Each time that an action of communication was done, in the order of the days.
    pub done: Vec<Done>,
    /// Different persons over all lines: no sum of the above, who may come twice.
    pub reached: i64,
    /// Whether the reader may not see how many persons came: they may not see the persons.
    pub veiled: bool,
}

/// How a line stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Coming,
    /// Something of it is planned or held, not all.
    Live,
    Done,
    /// Its quarter is over and it is not done.
    Late,
}

/// The results of a year: what the next plan starts from.
#[derive(Debug, Clone, Copy, Default, PartialEq, FromRow, Serialize, Deserialize)]
pub struct Results {
    pub sessions: i64,
    pub closed: i64,
    /// Different persons who were there at least once.
    pub persons: i64,
    pub half_days: i64,
    /// Half-days that participants were there for, and those they could have been.
    pub attended: i64,
    pub possible: i64,
}

impl LineSession {
    pub fn title(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.title_ar } else { &self.title_fr }
    }
}

impl Progress {
    pub fn sessions_of(&self, line: LineId) -> impl Iterator<Item = &LineSession> {
        self.sessions.iter().filter(move |session| session.line == line)
    }

    pub fn done_of(&self, line: LineId) -> impl Iterator<Item = &Done> {
        self.done.iter().filter(move |done| done.line == line)
    }

    /// Sessions of a line that are over and closed, and times that an action was done.
    pub fn closed(&self, line: LineId) -> i64 {
        let closed = self.sessions_of(line).filter(|one| one.state == SessionState::Closed);
        i64::try_from(closed.count() + self.done_of(line).count()).unwrap_or_default()
    }

    /// Those of a line who came, or were counted.
    pub fn persons_of(&self, line: LineId) -> i64 {
        let known = self.persons.iter().find(|one| one.line == line);
        let counted: i64 = self.done_of(line).map(|done| done.counted).sum();
        known.map_or(0, |one| one.persons) + counted
    }

    pub fn estimated_of(&self, line: LineId) -> i64 {
        self.done_of(line).map(|done| done.estimated).sum()
    }

    pub fn estimated(&self) -> i64 {
        self.done.iter().map(|done| done.estimated).sum()
    }

    /// What the indicator of an action had come to when it was measured last.
    pub fn achieved(&self, line: LineId) -> Option<i64> {
        self.done_of(line).filter_map(|done| done.achieved).last()
    }

    /// How a line stands on a day: its term is its last day, or that of its quarter when its days are not known.
    pub fn standing(&self, line: &Line, year: i32, today: NaiveDate) -> Standing {
        let (_, over) = line.days(year);
        if self.closed(line.id) >= line.groups {
            Standing::Done
        } else if over < today {
            Standing::Late
        } else if self.sessions_of(line.id).next().is_some() || self.closed(line.id) > 0 {
            Standing::Live
        } else {
            Standing::Coming
        }
    }
}

impl Standing {
    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Coming => "plan-standing-coming",
            Self::Live => "plan-standing-live",
            Self::Done => "plan-standing-done",
            Self::Late => "plan-standing-late",
        }
    }

    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Coming => "draft",
            Self::Live => "live",
            Self::Done => "done",
            Self::Late => "stop",
        }
    }
}

impl Results {
    /// From 0 to 1; nothing before anything is marked.
    pub fn attendance(&self) -> Option<f64> {
        (self.possible > 0).then(|| self.attended as f64 / self.possible as f64)
    }
}
