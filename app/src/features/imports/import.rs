//! An import: a sheet that was read and checked, its columns, its rows by fate, and how it goes on. Pure.

use super::{
    fields::Field,
    found::{Decision, Found},
};
use crate::foundation::{
    events::{EventId, ImportId},
    people::PersonId,
};
use chrono::{DateTime, Utc};
use kit_db::text_column;
use serde::{Deserialize, Serialize};

/// Where an import is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportState {
    /// Read and checked; nothing but the import itself was written.
    Checked,
    Written,
    /// Forgotten before, or taken back after it was written.
    Dropped,
}

impl ImportState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Checked => "checked",
            Self::Written => "written",
            Self::Dropped => "dropped",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Checked, Self::Written, Self::Dropped].into_iter().find(|one| one.as_str() == text)
    }
}

text_column!(ImportState);

/// What will happen to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    New,
    Known,
    Doubtful,
    Wrong,
}

impl Fate {
    pub const ALL: [Self; 4] = [Self::New, Self::Known, Self::Doubtful, Self::Wrong];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Known => "known",
            Self::Doubtful => "doubtful",
            Self::Wrong => "wrong",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fate| fate.as_str() == text)
    }
}

text_column!(Fate);

/// The columns of the sheet and what each holds, as it is kept beside the import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// The name of the tab; empty for a text file.
    pub sheet: String,
    /// How many other tabs the file has, which are not read.
    pub other_sheets: usize,
    pub headings: Vec<String>,
    /// The column of the sheet, from 0, for each heading.
    pub letters: Vec<usize>,
    /// A few values under each heading.
    pub samples: Vec<Vec<String>>,
    pub fields: Vec<Option<Field>>,
    /// Organisations that the import made, to take them back with it.
    #[serde(default)]
    pub made: Vec<String>,
}

/// An import as it is kept.
#[derive(Debug, Clone)]
pub struct Import {
    pub id: ImportId,
    /// The session whose participants these are; nothing for people only.
    pub event: Option<EventId>,
    pub place: String,
    pub file_name: String,
    pub state: ImportState,
    pub layout: Layout,
    pub made_at: DateTime<Utc>,
    pub written_at: Option<DateTime<Utc>>,
    pub version: i64,
}

/// The cells of a row as written, one for each heading. A sheet has many rows and few are looked at: they are held as the text
/// in which they are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cells(Box<str>);

impl Cells {
    pub fn of(texts: &[String]) -> Self {
        Self(serde_json::to_string(texts).unwrap_or_default().into())
    }

    /// As they were kept.
    pub fn kept(text: String) -> Self {
        Self(text.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn texts(&self) -> Vec<String> {
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

/// A row of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// The number that the person sees beside the row of the sheet.
    pub no: i64,
    pub fate: Fate,
    pub cells: Cells,
    pub found: Found,
    /// Whom the row became when it was written: somebody known or a new person.
    pub person: Option<PersonId>,
    pub decision: Option<Decision>,
}

/// How many rows of each fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: i64,
    pub known: i64,
    pub doubtful: i64,
    /// Doubtful rows that nobody has decided.
    pub undecided: i64,
    /// Doubtful rows that stay out by decision.
    pub left: i64,
    pub wrong: i64,
}

impl Counts {
    /// The key of the word for a fate.
    pub fn key(fate: Fate) -> &'static str {
        match fate {
            Fate::New => "import-fate-new",
            Fate::Known => "import-fate-known",
            Fate::Doubtful => "import-fate-doubtful",
            Fate::Wrong => "import-fate-wrong",
        }
    }

    pub fn of(&self, fate: Fate) -> i64 {
        match fate {
            Fate::New => self.new,
            Fate::Known => self.known,
            Fate::Doubtful => self.doubtful,
            Fate::Wrong => self.wrong,
        }
    }

    pub fn all(&self) -> i64 {
        self.new + self.known + self.doubtful + self.wrong
    }

    /// How many rows the one button writes; doubtful ones count once they are decided.
    pub fn writable(&self) -> i64 {
        self.new + self.known + self.doubtful - self.undecided - self.left
    }
}

/// Why an import cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("already written")]
    Written,
    #[error("dropped")]
    Dropped,
    #[error("not written yet")]
    NotWritten,
    #[error("doubtful rows are undecided")]
    Undecided,
    #[error("no row can be written")]
    Nothing,
}

impl Refusal {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Written => "import-is-written",
            Self::Dropped => "import-is-dropped",
            Self::NotWritten => "import-is-not-written",
            Self::Undecided => "import-is-undecided",
            Self::Nothing => "import-is-empty",
        }
    }
}

impl Import {
    /// Whether columns and rows may still be changed.
    pub fn is_open(&self) -> Result<(), Refusal> {
        match self.state {
            ImportState::Checked => Ok(()),
            ImportState::Written => Err(Refusal::Written),
            ImportState::Dropped => Err(Refusal::Dropped),
        }
    }

    /// Whether it may be written now; `leave_undecided` is the explicit choice to leave undecided rows out.
    pub fn may_be_written(&self, counts: &Counts, leave_undecided: bool) -> Result<(), Refusal> {
        self.is_open()?;
        if counts.undecided > 0 && !leave_undecided {
            return Err(Refusal::Undecided);
        }
        if counts.writable() == 0 { Err(Refusal::Nothing) } else { Ok(()) }
    }

    /// Whether it was written once and taken back.
    pub fn was_undone(&self) -> bool {
        self.state == ImportState::Dropped && self.written_at.is_some()
    }

    /// Whether it may be taken back.
    pub fn may_be_undone(&self) -> Result<(), Refusal> {
        match self.state {
            ImportState::Written => Ok(()),
            ImportState::Checked => Err(Refusal::NotWritten),
            ImportState::Dropped => Err(Refusal::Dropped),
        }
    }
}

impl ImportRow {
    /// What is written of it: nothing for wrong, undecided and left-out rows.
    pub fn outcome(&self) -> Outcome {
        match (self.fate, &self.decision) {
            (Fate::New, _) => Outcome::Register,
            (Fate::Known, _) => Outcome::Enrol,
            (Fate::Doubtful, Some(decision)) if decision.leave => Outcome::StayOut,
            (Fate::Doubtful, Some(decision)) if decision.person.is_some() => Outcome::Enrol,
            // The only doubt was about the commune or the organisation of somebody known.
            (Fate::Doubtful, Some(_)) if self.found.known.is_some() => Outcome::Enrol,
            (Fate::Doubtful, Some(_)) => Outcome::Register,
            (Fate::Doubtful, None) | (Fate::Wrong, _) => Outcome::StayOut,
        }
    }
}

/// What the writing does with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A new person.
    Register,
    /// Somebody known.
    Enrol,
    StayOut,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undecided_rows_hold_the_button_unless_they_are_left_out() {
        let counts = Counts { new: 3, known: 2, doubtful: 4, undecided: 1, left: 1, wrong: 5 };
        assert_eq!(counts.writable(), 7);
        assert_eq!(counts.all(), 14);
        let import = Import {
            id: ImportId::new(DateTime::UNIX_EPOCH),
            event: None,
            place: "05.081".into(),
            file_name: "liste.xlsx".into(),
            state: ImportState::Checked,
            layout: Layout::default(),
            made_at: DateTime::UNIX_EPOCH,
            written_at: None,
            version: 1,
        };
        assert_eq!(import.may_be_written(&counts, false), Err(Refusal::Undecided));
        assert_eq!(import.may_be_written(&counts, true), Ok(()));
        let nothing = Counts { wrong: 5, ..Counts::default() };
        assert_eq!(import.may_be_written(&nothing, true), Err(Refusal::Nothing));
        assert_eq!(import.may_be_undone(), Err(Refusal::NotWritten));
    }
}
