//! An event that is not a session, as people add or change it.

use super::{Event, EventKind, HalfDay, NewEvent, Period, half_days_of};
use crate::foundation::journal::Change;

#[derive(Debug, Clone)]
pub struct Draft {
    pub kind: EventKind,
    pub title_ar: String,
    pub title_fr: String,
    pub place: String,
    pub venue_ar: String,
    pub venue_fr: String,
    pub period: Period,
}

impl Draft {
    /// A draft that says what, where and when.
    pub fn of(kind: EventKind, (ar, fr): (&str, &str), place: &str, period: Period) -> Self {
        let (venue_ar, venue_fr) = (String::new(), String::new());
        let (title_ar, title_fr, place) = (ar.into(), fr.into(), place.into());
        Self { kind, title_ar, title_fr, place, venue_ar, venue_fr, period }
    }

    /// The event that it makes.
    pub fn event(&self) -> NewEvent {
        NewEvent {
            kind: self.kind.as_str(),
            title_ar: self.title_ar.clone(),
            title_fr: self.title_fr.clone(),
            place: self.place.clone(),
            venue_ar: self.venue_ar.clone(),
            venue_fr: self.venue_fr.clone(),
            period: self.period.clone(),
            series: None,
            ordinal: None,
        }
    }

    /// Both halves of every day that is known: what a clash of venues is seen by.
    pub fn half_days(&self) -> Vec<HalfDay> {
        if self.period.is_exact() { half_days_of(&self.period) } else { Vec::new() }
    }

    /// What differs between an event and what it becomes, for the journal.
    pub fn changes(&self, event: &Event) -> Vec<Change> {
        let key = |kind: &str| EventKind::parse(kind).map_or("", EventKind::key);
        let written = |text: &Option<String>| text.clone().unwrap_or_default();
        Change::differing([
            Change::new("event-kind", key(&event.kind), self.kind.key()),
            Change::new("event-title-ar", &event.title_ar, &self.title_ar),
            Change::new("event-title-fr", &event.title_fr, &self.title_fr),
            Change::new("event-place", &event.place, &self.place),
            Change::new("event-venue-ar", &event.venue_ar, &self.venue_ar),
            Change::new("event-venue-fr", &event.venue_fr, &self.venue_fr),
            Change::new("event-starts-on", event.starts_on, self.period.from),
            Change::new("event-ends-on", event.ends_on, self.period.to),
            Change::new(
                "event-as-written",
                written(&event.as_written),
                written(&self.period.as_written),
            ),
        ])
    }
}
