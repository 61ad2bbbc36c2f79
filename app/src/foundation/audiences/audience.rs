//! An audience and the tier it stands in.

use kit_db::{FromRow, text_column};
use kit_lang::Lang;

/// Where an audience stands towards the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    Decision,
    Governance,
    Support,
    Beside,
}

/// A group that a programme speaks to.
#[derive(Debug, Clone, FromRow)]
pub struct Audience {
    pub code: String,
    pub tier: Tier,
    pub position: i64,
    pub name_ar: String,
    pub name_fr: String,
    /// Its members are counted and never listed.
    pub sensitive: bool,
    /// No longer offered; what names it keeps it.
    pub retired: bool,
    pub version: i64,
}

impl Tier {
    pub const ALL: [Self; 4] = [Self::Decision, Self::Governance, Self::Support, Self::Beside];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Governance => "governance",
            Self::Support => "support",
            Self::Beside => "beside",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Decision => "audience-tier-decision",
            Self::Governance => "audience-tier-governance",
            Self::Support => "audience-tier-support",
            Self::Beside => "audience-tier-beside",
        }
    }
}

text_column!(Tier);

/// Why an audience cannot be retired or offered again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Already {
    #[error("it is retired already")]
    Retired,
    #[error("it is offered already")]
    Offered,
}

impl Already {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Retired => "audience-retired-already",
            Self::Offered => "audience-offered-already",
        }
    }
}

impl Audience {
    /// The same, retired or offered again.
    pub fn retired(self, retired: bool) -> Result<Self, Already> {
        match (self.retired, retired) {
            (true, true) => Err(Already::Retired),
            (false, false) => Err(Already::Offered),
            _ => Ok(Self { retired, ..self }),
        }
    }

    /// The name in the reader's script.
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.name_ar } else { &self.name_fr }
    }
}
