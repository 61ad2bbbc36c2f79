//! The domain of a module or a need. Nothing here touches the outside.

use kit_db::text_column;
use serde::{Deserialize, Serialize};

/// What a competence is about: the eight domains that the annual plans of capacity building name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Domain {
    /// The participatory approach.
    Participatory,
    /// Activities that earn an income.
    Iga,
    /// The management of development.
    Development,
    SocialEngineering,
    /// Preparing a project: its money, its technique, its papers.
    Finance,
    Technical,
    Administration,
    /// The development of oneself.
    Personal,
}

impl Domain {
    /// In the order of the choices.
    pub const ALL: [Self; 8] = [
        Self::Participatory,
        Self::Iga,
        Self::Development,
        Self::SocialEngineering,
        Self::Finance,
        Self::Technical,
        Self::Administration,
        Self::Personal,
    ];

    /// The word that is stored and exchanged.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Participatory => "participatory",
            Self::Iga => "iga",
            Self::Development => "development",
            Self::SocialEngineering => "social_engineering",
            Self::Finance => "finance",
            Self::Technical => "technical",
            Self::Administration => "administration",
            Self::Personal => "personal",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|domain| domain.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> String {
        format!("domain-{}", self.as_str().replace('_', "-"))
    }
}

text_column!(Domain);
