//! A good practice. Nothing here touches the outside.

use crate::{
    features::desk::Theme,
    foundation::{
        journal::Change,
        people::{in_other_script, in_script_of},
        word,
    },
};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A good practice.
    PracticeId
);

word!(
    /// Who reads it: its own province, or everybody.
    State, "practice-state-{}", {
        Draft => "draft",
        Published => "published",
        Withdrawn => "withdrawn",
    }
);

impl State {
    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "done",
            Self::Withdrawn => "wait",
        }
    }
}

/// What was done, as its sheet says it.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Practice {
    pub id: PracticeId,
    /// Where it was done; its province answers for it.
    pub place: String,
    pub theme: Theme,
    /// The year in which it was done.
    pub year: i64,
    pub title_ar: String,
    pub title_fr: String,
    pub context: String,
    pub done: String,
    pub result: String,
    /// What it takes: money, partners, people.
    pub needed: String,
    /// The service that tells more, with its telephone or address.
    pub contact: String,
    pub state: State,
    pub version: i64,
}

/// A practice on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct NewPractice {
    pub place: String,
    pub theme: Theme,
    pub year: i64,
    pub title_ar: String,
    pub title_fr: String,
    pub context: String,
    pub done: String,
    pub result: String,
    pub needed: String,
    pub contact: String,
}

impl Practice {
    /// The title in the reader's script, or in the other when there is none.
    pub fn title(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.title_ar, &self.title_fr)
    }

    /// The title in the other script.
    pub fn other_title(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.title_ar, &self.title_fr)
    }

    /// What an edit would change, for the journal: long texts by their beginning.
    pub fn changes(&self, new: &NewPractice) -> Vec<Change> {
        let changes = Change::differing([
            Change::new("practice-title-ar", &self.title_ar, &new.title_ar),
            Change::new("practice-title-fr", &self.title_fr, &new.title_fr),
            Change::new("practice-place", &self.place, &new.place),
            Change::new("practice-theme", self.theme.key(), new.theme.key()),
            Change::new("practice-year", self.year, new.year),
            Change::new("practice-context", &self.context, &new.context),
            Change::new("practice-done", &self.done, &new.done),
            Change::new("practice-result", &self.result, &new.result),
            Change::new("practice-needed", &self.needed, &new.needed),
            Change::new("practice-contact", &self.contact, &new.contact),
        ]);
        changes.into_iter().map(Change::shortened).collect()
    }
}
