//! What stands in a plan: axes, lines, and whose money pays for them. Nothing here touches the outside.

use super::{plan::PlanId, word::Aim};
use crate::features::modules::ModuleId;
use chrono::NaiveDate;
use kit_db::{FromRow, id, text_column};
use kit_lang::Lang;
use serde::{Deserialize, Serialize};

id!(AxisId);
id!(LineId);

/// A direction under which lines stand together.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Axis {
    pub id: AxisId,
    pub plan: PlanId,
    pub position: i64,
    pub title_ar: String,
    pub title_fr: String,
    /// What an objective of communication serves.
    #[serde(default)]
    pub aim: Option<Aim>,
}

/// What will be done: so many sessions for so many persons, with the names of what it points to.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Line {
    pub id: LineId,
    pub plan: PlanId,
    pub axis: Option<AxisId>,
    pub position: i64,
    pub title_ar: String,
    pub title_fr: String,
    pub module: Option<ModuleId>,
    pub module_ar: Option<String>,
    pub module_fr: Option<String>,
    /// The hours of the module.
    pub hours: Option<i64>,
    pub audience: Option<String>,
    pub audience_ar: Option<String>,
    pub audience_fr: Option<String>,
    /// Sessions to hold.
    pub groups: i64,
    /// Persons in all sessions together.
    pub persons: i64,
    pub half_days: i64,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    /// 1 to 4.
    pub quarter: i64,
    /// 1 to 12, of an action.
    #[serde(default)]
    pub month: Option<i64>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    /// Who teaches; for an action, who is responsible.
    pub trainer: String,
    pub indicator: String,
    pub version: i64,
}

/// Where money comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Indh,
    Commune,
    Province,
    Partner,
    Own,
}

/// Money of one source for a line, in centimes.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Budget {
    pub line: LineId,
    pub source: Source,
    pub amount: i64,
}

impl Axis {
    pub fn title(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.title_ar } else { &self.title_fr }
    }
}

impl Line {
    pub fn title(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.title_ar } else { &self.title_fr }
    }

    pub fn place_name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }

    /// Empty without an audience.
    pub fn audience_name(&self, lang: Lang) -> &str {
        let name = if lang == Lang::Ar { &self.audience_ar } else { &self.audience_fr };
        name.as_deref().unwrap_or_default()
    }

    /// Empty without a module.
    pub fn module_name(&self, lang: Lang) -> &str {
        let name = if lang == Lang::Ar { &self.module_ar } else { &self.module_fr };
        name.as_deref().unwrap_or_default()
    }

    /// From when to when: its own days, or those of its month or its quarter.
    pub fn days(&self, year: i32) -> (NaiveDate, NaiveDate) {
        let (from, to) = match self.month {
            Some(month) => span(year, month, 1),
            None => quarter_days(year, self.quarter),
        };
        let start = self.starts_on.unwrap_or(from);
        (start, self.ends_on.or(self.starts_on).unwrap_or(to).max(start))
    }
}

/// The first and the last day of a quarter.
pub fn quarter_days(year: i32, quarter: i64) -> (NaiveDate, NaiveDate) {
    span(year, (quarter.clamp(1, 4) - 1) * 3 + 1, 3)
}

/// The first and the last day of so many months from one on.
pub fn span(year: i32, first: i64, months: u32) -> (NaiveDate, NaiveDate) {
    let first = u32::try_from(first.clamp(1, 12)).unwrap_or(1);
    let next = first + months;
    let (next_year, next) = if next > 12 { (year + 1, next - 12) } else { (year, next) };
    let day = |year, month| NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default();
    let from = day(year, first);
    (from, day(next_year, next).pred_opt().unwrap_or(from))
}

impl Source {
    pub const ALL: [Self; 5] =
        [Self::Indh, Self::Commune, Self::Province, Self::Partner, Self::Own];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Indh => "indh",
            Self::Commune => "commune",
            Self::Province => "province",
            Self::Partner => "partner",
            Self::Own => "own",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Indh => "plan-source-indh",
            Self::Commune => "plan-source-commune",
            Self::Province => "plan-source-province",
            Self::Partner => "plan-source-partner",
            Self::Own => "plan-source-own",
        }
    }

    /// The field of a form that holds its money.
    pub fn field(self) -> &'static str {
        match self {
            Self::Indh => "budget_indh",
            Self::Commune => "budget_commune",
            Self::Province => "budget_province",
            Self::Partner => "budget_partner",
            Self::Own => "budget_own",
        }
    }
}

text_column!(Source);
