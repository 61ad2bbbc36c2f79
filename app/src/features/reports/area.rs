//! The places of a report: its own, those it names, and how exactly residence is told. Nothing here touches the outside.

use kit_db::FromRow;
use kit_lang::Lang;

/// The place of a report.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Area {
    pub code: String,
    pub kind: String,
    pub name_ar: String,
    pub name_fr: String,
}

/// A name in both scripts.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Names {
    pub code: String,
    pub name_ar: String,
    pub name_fr: String,
}

/// Where people live, in the detail that suits the report's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Residence {
    Province,
    Commune,
}

impl Area {
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.name_ar } else { &self.name_fr }
    }

    pub fn residence(&self) -> Residence {
        match self.kind.as_str() {
            "nation" | "region" => Residence::Province,
            _ => Residence::Commune,
        }
    }
}

impl Names {
    pub fn in_lang(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.name_ar } else { &self.name_fr }
    }
}

impl Residence {
    /// How many characters of a place's code say it. A place that people added, `05.081.03.09-4`, counts as its commune.
    pub fn code_length(self) -> i64 {
        match self {
            Self::Province => 6,
            Self::Commune => 12,
        }
    }
}
