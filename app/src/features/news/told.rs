//! One thing that is told everybody, whatever it is: a release, an event, a call. Nothing here touches the outside.

use crate::{features::releases::Public, foundation::people::in_script_of};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use kit_db::uuid::Uuid;
use kit_lang::Lang;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Release,
    Event,
    Call,
}

impl Kind {
    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Release => "news-kind-release",
            Self::Event => "news-kind-event",
            Self::Call => "news-kind-call",
        }
    }
}

/// Something told, with its dates.
#[derive(Debug, Clone)]
pub struct Told {
    pub id: Uuid,
    pub kind: Kind,
    pub title_ar: String,
    pub title_fr: String,
    pub text_ar: String,
    pub text_fr: String,
    pub contact: String,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub published_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// When it takes place, or its last day.
    pub when: Option<When>,
    /// Counts what changed of it.
    pub version: i64,
}

/// The days of an event, or the last day of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// In Morocco, where the programme of the first day says it.
    pub hour: Option<NaiveTime>,
    pub where_ar: String,
    pub where_fr: String,
    pub cancelled: bool,
}

impl Told {
    pub fn title(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.title_ar, &self.title_fr)
    }

    pub fn text(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.text_ar, &self.text_fr)
    }

    pub fn place(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.place_ar, &self.place_fr)
    }

    /// Where everybody reads it.
    pub fn href(&self) -> String {
        match self.kind {
            Kind::Release => format!("/press/{}", self.id),
            Kind::Event | Kind::Call => format!("/news/posts/{}", self.id),
        }
    }
}

impl From<Public> for Told {
    fn from(one: Public) -> Self {
        Self {
            id: one.id.0,
            kind: Kind::Release,
            title_ar: one.content.title_ar,
            title_fr: one.content.title_fr,
            text_ar: one.content.text_ar,
            text_fr: one.content.text_fr,
            contact: one.content.contact,
            place: one.place,
            place_ar: one.content.place_ar,
            place_fr: one.content.place_fr,
            published_at: one.first_at,
            changed_at: one.last_at,
            when: None,
            version: one.no,
        }
    }
}

impl When {
    pub fn place(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.where_ar, &self.where_fr)
    }
}
