//! What a plan answers: needs of its places and year, and which line answers which for how many persons.

use super::line::LineId;
use crate::features::{modules::Domain, needs::NeedId};
use kit_db::FromRow;
use kit_lang::Lang;
use serde::{Deserialize, Serialize};

/// A need with what other plans do about it.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Need {
    pub id: NeedId,
    pub competence_ar: String,
    pub competence_fr: String,
    pub domain: Domain,
    pub audience: String,
    pub audience_ar: String,
    pub audience_fr: String,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub persons: i64,
    /// Urgency × impact × feasibility.
    pub priority: i64,
    /// Persons for whom lines of other plans answer it.
    pub elsewhere: i64,
}

/// For how many persons a line answers a need.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Answer {
    pub line: LineId,
    pub need: NeedId,
    pub persons: i64,
}

impl Need {
    pub fn competence(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.competence_ar } else { &self.competence_fr }
    }

    pub fn audience_name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.audience_ar } else { &self.audience_fr }
    }

    pub fn place_name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }
}

/// Persons of a need whom nothing answers yet.
pub fn gap(persons: i64, answered: i64) -> i64 {
    (persons - answered).max(0)
}
