//! An event. Nothing here touches the outside.

use super::{Exactness, Period};
use crate::foundation::{Error, accounts::Thing};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// An event of any kind.
    EventId
);
id!(
    /// A series of events that belong together, one after the other.
    SeriesId
);

/// Something that takes place somewhere, from a day to a day.
#[derive(Debug, Clone, FromRow)]
pub struct Event {
    pub id: EventId,
    /// `session` for a training session, otherwise a word of [`super::EventKind`].
    pub kind: String,
    pub title_ar: String,
    pub title_fr: String,
    pub place: String,
    pub venue_ar: String,
    pub venue_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub exactness: Exactness,
    /// The dates as a document wrote them, when they were not typed as dates.
    pub as_written: Option<String>,
    /// What is doubtful about them: a word of [`super::Doubtful`].
    pub doubt: Option<String>,
    pub series: Option<SeriesId>,
    /// The how manieth of its series, counted from 1.
    pub ordinal: Option<i64>,
    /// When it was said that it does not take place.
    pub cancelled_at: Option<DateTime<Utc>>,
    pub cancelled_why: String,
    /// Counts the times it was saved.
    pub version: i64,
}

/// What an event is made or changed to.
#[derive(Debug, Clone)]
pub struct NewEvent {
    pub kind: &'static str,
    pub title_ar: String,
    pub title_fr: String,
    pub place: String,
    pub venue_ar: String,
    pub venue_fr: String,
    pub period: Period,
    pub series: Option<SeriesId>,
    pub ordinal: Option<i64>,
}

impl Event {
    /// The title in the reader's script.
    pub fn title(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.title_ar } else { &self.title_fr }
    }

    /// What a role may hold for alone and open this.
    pub fn things(&self) -> [Thing; 1] {
        [Thing::event(self.id.0)]
    }

    /// Its dates as far as they are known.
    pub fn dates(&self, lang: Lang) -> String {
        self.exactness.words(lang, self.starts_on, self.ends_on)
    }

    /// Its days, where they are known.
    pub fn days(&self) -> Vec<NaiveDate> {
        match self.exactness {
            Exactness::Day => {
                self.starts_on.iter_days().take_while(|day| *day <= self.ends_on).collect()
            }
            Exactness::Month | Exactness::Year => Vec::new(),
        }
    }

    /// Fails with [`Error::Conflict`] once it was cancelled: it does not change any more.
    pub fn not_cancelled(&self) -> Result<(), Error> {
        if self.cancelled_at.is_some() {
            Err(Error::Conflict("event-was-cancelled"))
        } else {
            Ok(())
        }
    }
}
