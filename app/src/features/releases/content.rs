//! What readers see of a release: the words, figures and names of the day on which it was approved. Nothing here touches
//! the outside.

use super::{Figure, Release, ReleaseId, State};
use crate::foundation::people::{in_other_script, in_script_of};
use chrono::{DateTime, NaiveDate, Utc};
use kit_lang::Lang;
use serde::{Deserialize, Serialize};

/// A version of a release, complete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub place_ar: String,
    pub place_fr: String,
    pub title_ar: String,
    pub text_ar: String,
    pub title_fr: String,
    pub text_fr: String,
    pub background_ar: String,
    pub background_fr: String,
    pub glossary_ar: String,
    pub glossary_fr: String,
    pub contact: String,
    /// On which occasion, in both languages; empty for none.
    pub occasion_ar: String,
    pub occasion_fr: String,
    pub year: i64,
    pub figures: Vec<Figure>,
    /// The day on which the figures were computed.
    pub computed_on: NaiveDate,
    /// Why it is another version; empty for the first.
    pub correction: String,
}

/// Names that a release is shown with.
#[derive(Debug, Clone, Default)]
pub struct Around {
    pub place_ar: String,
    pub place_fr: String,
    pub occasion_ar: String,
    pub occasion_fr: String,
}

/// What is public of a release at a moment: its last version, or that it was withdrawn.
#[derive(Debug, Clone)]
pub struct Public {
    pub id: ReleaseId,
    pub place: String,
    pub state: State,
    pub withdrawn_why: String,
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub no: i64,
    pub content: Content,
    /// When its first version became public, and this one.
    pub first_at: DateTime<Utc>,
    pub last_at: DateTime<Utc>,
}

impl Content {
    pub fn of(release: &Release, around: Around, figures: Vec<Figure>, on: NaiveDate) -> Self {
        let one = release.clone();
        Self {
            place_ar: around.place_ar,
            place_fr: around.place_fr,
            title_ar: one.title_ar,
            text_ar: one.text_ar,
            title_fr: one.title_fr,
            text_fr: one.text_fr,
            background_ar: one.background_ar,
            background_fr: one.background_fr,
            glossary_ar: one.glossary_ar,
            glossary_fr: one.glossary_fr,
            contact: one.contact,
            occasion_ar: around.occasion_ar,
            occasion_fr: around.occasion_fr,
            year: one.year,
            figures,
            computed_on: on,
            correction: one.correction,
        }
    }

    pub fn title(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.title_ar, &self.title_fr)
    }

    pub fn other_title(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.title_ar, &self.title_fr)
    }

    pub fn text(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.text_ar, &self.text_fr)
    }

    pub fn background(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.background_ar, &self.background_fr)
    }

    pub fn glossary(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.glossary_ar, &self.glossary_fr)
    }

    pub fn occasion(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.occasion_ar, &self.occasion_fr)
    }

    pub fn place(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.place_ar, &self.place_fr)
    }

    /// Whether it is a press file: more than a title and a text.
    pub fn is_file(&self) -> bool {
        let more = [&self.background_ar, &self.background_fr, &self.glossary_ar, &self.glossary_fr];
        !self.figures.is_empty() || more.iter().any(|text| !text.is_empty())
    }
}
