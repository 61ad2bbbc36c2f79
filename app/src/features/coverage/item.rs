//! Something that was published. Nothing here touches the outside.

use crate::{
    features::{outlets::OutletId, releases::ReleaseId},
    foundation::{events::EventId, journal::Change, word},
};
use chrono::NaiveDate;
use kit_db::{FromRow, id};

id!(
    /// Something that an outlet published.
    ItemId
);

word!(
    /// How it speaks of the programme.
    Tone, "coverage-tone-{}", {
        Positive => "positive",
        Neutral => "neutral",
        Negative => "negative",
    }
);

word!(
    /// Where the figure of its readers comes from.
    ReachHow, "coverage-reach-{}", {
        Counted => "counted",
        Estimated => "estimated",
    }
);

impl Tone {
    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Positive => "done",
            Self::Neutral => "note",
            Self::Negative => "stop",
        }
    }
}

#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Item {
    pub id: ItemId,
    /// Which place keeps it.
    pub place: String,
    pub outlet: OutletId,
    pub held_on: NaiveDate,
    pub title: String,
    pub tone: Tone,
    pub reach: Option<i64>,
    pub reach_how: Option<ReachHow>,
    pub link: Option<String>,
    /// The page of a newspaper, the hour of a broadcast.
    pub page: String,
    pub release: Option<ReleaseId>,
    pub event: Option<EventId>,
    pub version: i64,
}

/// An item on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct NewItem {
    pub place: String,
    pub outlet: OutletId,
    pub held_on: NaiveDate,
    pub title: String,
    pub tone: Tone,
    /// With where the figure comes from.
    pub reach: Option<(i64, ReachHow)>,
    pub link: Option<String>,
    pub page: String,
    pub release: Option<ReleaseId>,
    pub event: Option<EventId>,
}

impl Item {
    /// What an edit would change, for the journal.
    pub fn changes(&self, new: &NewItem) -> Vec<Change> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let reach = |reach: Option<i64>| reach.map(|figure| figure.to_string()).unwrap_or_default();
        let changes = Change::differing([
            Change::new("coverage-title", &self.title, &new.title),
            Change::new("coverage-date", self.held_on, new.held_on),
            Change::new("coverage-place", &self.place, &new.place),
            Change::new("coverage-tone", self.tone.key(), new.tone.key()),
            Change::new("coverage-reach", reach(self.reach), reach(new.reach.map(|one| one.0))),
            Change::new("coverage-link", text(&self.link), text(&new.link)),
            Change::new("coverage-page", &self.page, &new.page),
        ]);
        changes.into_iter().map(Change::shortened).collect()
    }

    /// Whether anything at all differs.
    pub fn is(&self, new: &NewItem) -> bool {
        self.changes(new).is_empty()
            && self.outlet == new.outlet
            && self.release == new.release
            && self.event == new.event
            && self.reach_how == new.reach.map(|one| one.1)
    }
}
