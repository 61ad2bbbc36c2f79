//! A line of the journal. Nothing here touches the outside.

use chrono::{DateTime, Utc};
use kit_db::FromRow;
use serde::{Deserialize, Serialize};

/// What a line is about: the kind of thing, its identifier, its place and its name on that day.
#[derive(Debug, Clone)]
pub struct Subject<'a> {
    pub kind: &'static str,
    pub id: String,
    pub place: &'a str,
    pub title: &'a str,
}

/// One field before and after; figures and short texts, never a whole document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The key of the field's label in the message files.
    pub field: String,
    pub before: String,
    pub after: String,
}

/// One line as it is read back.
#[derive(Debug, Clone, FromRow)]
pub struct Entry {
    pub at: DateTime<Utc>,
    pub actor_name: String,
    pub verb: String,
    pub kind: String,
    pub subject: String,
    pub title: String,
    pub detail: String,
}

impl Change {
    pub fn new(field: &str, before: impl ToString, after: impl ToString) -> Self {
        Self { field: field.into(), before: before.to_string(), after: after.to_string() }
    }

    /// Only the fields that differ.
    pub fn differing(changes: impl IntoIterator<Item = Self>) -> Vec<Self> {
        changes.into_iter().filter(|change| change.before != change.after).collect()
    }

    /// Long texts by their beginning.
    #[must_use]
    pub fn shortened(self) -> Self {
        let short = |text: String| match text.char_indices().nth(80) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        };
        Self { field: self.field, before: short(self.before), after: short(self.after) }
    }
}

impl Entry {
    pub fn changes(&self) -> Vec<Change> {
        serde_json::from_str(&self.detail).unwrap_or_default()
    }

    /// The key of the verb's words: `session.close` → `verb-session-close`.
    pub fn verb_key(&self) -> String {
        format!("verb-{}", self.verb.replace('.', "-"))
    }
}
