//! A target: a figure with its comparator. Nothing here touches the outside.

use kit_db::{FromRow, id, text_column};
use kit_lang::Lang;

/// Different persons who took part in training.
pub const PERSONS: &str = "training.persons";

id!(TargetId);

/// How the figure was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparator {
    Exactly,
    MoreThan,
    AtLeast,
    About,
}

text_column!(Comparator);

impl Comparator {
    /// Those that words say; a bare figure is [`Comparator::Exactly`].
    pub const SAID: [Self; 3] = [Self::MoreThan, Self::AtLeast, Self::About];

    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Exactly => "exactly",
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::About => "about",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Exactly, Self::MoreThan, Self::AtLeast, Self::About];
        all.into_iter().find(|comparator| comparator.as_str() == text)
    }
}

/// What a place set out to reach in a year.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Target {
    pub id: TargetId,
    pub indicator: String,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub year: i64,
    pub value: i64,
    pub comparator: Comparator,
    /// In the words of the plan or the report it comes from.
    pub as_written: String,
    pub note: String,
    pub version: i64,
}

impl Target {
    pub fn place_name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }

    /// The words as they are shown.
    pub fn as_shown(&self) -> String {
        shown(&self.as_written)
    }

    /// What was achieved over what was wanted; none when nothing was wanted.
    pub fn ratio(&self, achieved: i64) -> Option<f64> {
        (self.value > 0).then(|| achieved as f64 / self.value as f64)
    }

    /// What was achieved beyond the figure; below zero what lacks.
    pub fn difference(&self, achieved: i64) -> i64 {
        achieved - self.value
    }

    /// Whether it is reached. "About" allows a twentieth less.
    pub fn is_reached(&self, achieved: i64) -> bool {
        match self.comparator {
            Comparator::MoreThan => achieved > self.value,
            Comparator::Exactly | Comparator::AtLeast => achieved >= self.value,
            Comparator::About => achieved.saturating_mul(20) >= self.value.saturating_mul(19),
        }
    }
}

/// Words as they are shown: an ordinary space between digits would turn "18 000" round in an Arabic line.
pub fn shown(written: &str) -> String {
    let letters: Vec<char> = written.chars().collect();
    let digit = |at: Option<usize>| {
        at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_numeric())
    };
    let shown = letters.iter().enumerate().map(|(at, letter)| {
        let between = digit(at.checked_sub(1)) && digit(Some(at + 1));
        if *letter == ' ' && between { '\u{202F}' } else { *letter }
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(comparator: Comparator) -> Target {
        Target {
            id: TargetId(kit_db::new_uuid(chrono::DateTime::UNIX_EPOCH)),
            indicator: PERSONS.into(),
            place: "MA".into(),
            place_ar: String::new(),
            place_fr: String::new(),
            year: 2007,
            value: 18_000,
            comparator,
            as_written: String::new(),
            note: String::new(),
            version: 1,
        }
    }

    #[test]
    fn thousands_stay_in_their_order_in_an_arabic_line() {
        let written =
            Target { as_written: "plus de 18 000 en 2007".into(), ..target(Comparator::MoreThan) };
        assert_eq!(written.as_shown(), "plus de 18\u{202F}000 en 2007");
    }

    #[test]
    fn more_than_is_not_reached_by_as_many() {
        assert!(!target(Comparator::MoreThan).is_reached(18_000));
        assert!(target(Comparator::MoreThan).is_reached(18_001));
        assert!(target(Comparator::AtLeast).is_reached(18_000));
        assert!(target(Comparator::About).is_reached(17_100));
        assert!(!target(Comparator::About).is_reached(17_099));
    }
}
