//! What a certificate is of.

use kit_db::text_column;
use serde::{Deserialize, Serialize};

/// Having been there, or having passed the test. The same person may have one of each from a session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    #[default]
    Participation,
    Competence,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Participation, Self::Competence];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Participation => "participation",
            Self::Competence => "competence",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Participation => "certificate-kind-participation",
            Self::Competence => "certificate-kind-competence",
        }
    }

    /// What stands before the figures of a number: the two kinds are counted apart.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Participation => "",
            Self::Competence => "C",
        }
    }

    pub fn is_participation(&self) -> bool {
        *self == Self::Participation
    }
}

text_column!(Kind);
