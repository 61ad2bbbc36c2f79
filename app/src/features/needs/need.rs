//! A need. Nothing here touches the outside.

use super::NeedSource;
use crate::{
    features::modules::Domain,
    foundation::{
        journal::Change,
        people::{in_other_script, in_script_of},
    },
};
use kit_db::{FromRow, id};
use kit_lang::Lang;
use std::ops::RangeInclusive;

id!(
    /// A need.
    NeedId
);

/// Levels of a competence: none, notions, practice, mastery, able to teach it.
pub const LEVELS: RangeInclusive<i64> = 0..=4;

/// What each of urgency, impact and feasibility may be.
pub const SCORES: RangeInclusive<i64> = 1..=5;

/// The highest priority there is: 5 × 5 × 5.
pub const HIGHEST: i64 = 125;

/// A gap between what people can do and what they should.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Need {
    pub id: NeedId,
    pub place: String,
    pub year: i64,
    /// The code of the audience.
    pub audience: String,
    pub persons: i64,
    pub domain: Domain,
    pub competence_ar: String,
    pub competence_fr: String,
    pub level_present: i64,
    pub level_required: i64,
    pub urgency: i64,
    pub impact: i64,
    pub feasibility: i64,
    /// From 1 to 125.
    pub priority: i64,
    pub source: NeedSource,
    pub source_note: String,
    pub version: i64,
    /// Persons for whom lines of plans answer it; it may be more than the need has.
    pub answered: i64,
}

/// A need on its way in, or after an edit. One of the two wordings may be empty, never both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNeed {
    pub place: String,
    pub year: i64,
    pub audience: String,
    pub persons: i64,
    pub domain: Domain,
    pub competence_ar: String,
    pub competence_fr: String,
    pub level_present: i64,
    pub level_required: i64,
    pub urgency: i64,
    pub impact: i64,
    pub feasibility: i64,
    pub source: NeedSource,
    pub source_note: String,
}

/// How far plans answer a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Not,
    Partly,
    Wholly,
}

impl Answer {
    pub const ALL: [Self; 3] = [Self::Not, Self::Partly, Self::Wholly];

    /// So many persons of so many.
    pub fn of(answered: i64, persons: i64) -> Self {
        match answered {
            0 => Self::Not,
            some if some < persons => Self::Partly,
            _ => Self::Wholly,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Not => "not",
            Self::Partly => "partly",
            Self::Wholly => "wholly",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> String {
        format!("need-answer-{}", self.as_str())
    }
}

/// What a need cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongNeed {
    #[error("the required level is not above the present one")]
    NoGap,
    #[error("a need has a wording in one script at least")]
    Wordless,
}

impl Need {
    /// The competence in the reader's script, or in the other one when it is the only one known.
    pub fn competence(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.competence_ar, &self.competence_fr)
    }

    pub fn other_competence(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.competence_ar, &self.competence_fr)
    }

    /// Persons for whom no plan has a line yet.
    pub fn left(&self) -> i64 {
        (self.persons - self.answered).max(0)
    }

    pub fn answer(&self) -> Answer {
        Answer::of(self.answered, self.persons)
    }

    /// What an edit would change, for the journal.
    pub fn changes(&self, new: &NewNeed) -> Vec<Change> {
        Change::differing([
            Change::new("need-place", &self.place, &new.place),
            Change::new("need-year", self.year, new.year),
            Change::new("need-audience", &self.audience, &new.audience),
            Change::new("need-persons", self.persons, new.persons),
            Change::new("need-domain", self.domain.key(), new.domain.key()),
            Change::new("need-competence-ar", &self.competence_ar, &new.competence_ar),
            Change::new("need-competence-fr", &self.competence_fr, &new.competence_fr),
            Change::new(
                "need-level-present",
                level_key(self.level_present),
                level_key(new.level_present),
            ),
            Change::new(
                "need-level-required",
                level_key(self.level_required),
                level_key(new.level_required),
            ),
            Change::new("need-urgency", self.urgency, new.urgency),
            Change::new("need-impact", self.impact, new.impact),
            Change::new("need-feasibility", self.feasibility, new.feasibility),
            Change::new("need-source", self.source.key(), new.source.key()),
            Change::new("need-source-note", &self.source_note, &new.source_note),
        ])
    }
}

impl NewNeed {
    /// Urgency × impact × feasibility.
    pub fn priority(&self) -> i64 {
        self.urgency * self.impact * self.feasibility
    }

    /// Fails when it says no gap, or nothing at all.
    pub fn check(&self) -> Result<(), WrongNeed> {
        if self.level_required <= self.level_present {
            return Err(WrongNeed::NoGap);
        }
        match self.competence_ar.is_empty() && self.competence_fr.is_empty() {
            true => Err(WrongNeed::Wordless),
            false => Ok(()),
        }
    }

    /// What journals and lists without a language call it.
    pub fn title(&self) -> &str {
        in_script_of(Lang::Ar, &self.competence_ar, &self.competence_fr)
    }
}

/// The key of the words of a level.
pub fn level_key(level: i64) -> String {
    format!("need-level-{level}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(present: i64, required: i64) -> NewNeed {
        NewNeed {
            place: "05.081".into(),
            year: 2026,
            audience: "cldh".into(),
            persons: 40,
            domain: Domain::Participatory,
            competence_ar: "تنشيط اجتماع".into(),
            competence_fr: String::new(),
            level_present: present,
            level_required: required,
            urgency: 4,
            impact: 5,
            feasibility: 3,
            source: NeedSource::Committee,
            source_note: String::new(),
        }
    }

    #[test]
    fn the_priority_is_a_product_and_a_need_is_a_gap() {
        assert_eq!(new(1, 3).priority(), 60);
        assert_eq!(new(1, 3).check(), Ok(()));
        assert_eq!(new(3, 3).check(), Err(WrongNeed::NoGap));
        assert_eq!(new(4, 1).check(), Err(WrongNeed::NoGap));
        let wordless = NewNeed { competence_ar: String::new(), ..new(0, 1) };
        assert_eq!(wordless.check(), Err(WrongNeed::Wordless));
    }

    #[test]
    fn answers_are_not_partly_or_wholly() {
        assert_eq!(Answer::of(0, 40), Answer::Not);
        assert_eq!(Answer::of(39, 40), Answer::Partly);
        assert_eq!(Answer::of(40, 40), Answer::Wholly);
        assert_eq!(Answer::of(45, 40), Answer::Wholly);
    }
}
