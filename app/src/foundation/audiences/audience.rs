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
}

text_column!(Tier);

impl Audience {
    /// The name in the reader's script.
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.name_ar } else { &self.name_fr }
    }
}
