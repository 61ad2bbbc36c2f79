//! A segment. Nothing here touches the outside.

use super::{Question, question::Refused};
use crate::foundation::{
    journal::Change,
    people::{in_other_script, in_script_of},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A segment.
    SegmentId
);

/// A question over people, with a name.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Segment {
    pub id: SegmentId,
    /// Who keeps it: only people of this place are ever in it.
    pub place: String,
    pub name_ar: String,
    pub name_fr: String,
    pub note: String,
    /// As stored; [`Segment::question`] reads it.
    pub question: String,
    pub version: i64,
    pub dropped_at: Option<DateTime<Utc>>,
}

/// A segment on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSegment {
    pub place: String,
    pub name_ar: String,
    pub name_fr: String,
    pub note: String,
    pub question: Question,
}

impl Segment {
    /// The name in the reader's script.
    pub fn name(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.name_ar, &self.name_fr)
    }

    /// The name in the other script.
    pub fn other_name(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.name_ar, &self.name_fr)
    }

    /// What it asks; one that this program cannot read is refused.
    pub fn question(&self) -> Result<Question, Refused> {
        Question::parse(&self.question)
    }

    /// What an edit would change, for the journal: of the question, how many conditions it has.
    pub fn changes(&self, new: &NewSegment) -> Vec<Change> {
        let mut changes = Change::differing([
            Change::new("segments-place", &self.place, &new.place),
            Change::new("segments-name-ar", &self.name_ar, &new.name_ar),
            Change::new("segments-name-fr", &self.name_fr, &new.name_fr),
            Change::new("segments-note", &self.note, &new.note),
        ]);
        let before = self.question().map(|question| question.conditions().len()).unwrap_or(0);
        if self.question().as_ref() != Ok(&new.question) {
            let after = new.question.conditions().len();
            changes.push(Change::new("segments-conditions", before, after));
        }
        changes
    }
}
