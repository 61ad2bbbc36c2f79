//! What was declared to have been reached, beside what is computed. Nothing here touches the outside.

use super::target::{Comparator, Target, shown};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(DeclaredId);

/// What a place says it reached in a year or in several, in the words in which it says so.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Declared {
    pub id: DeclaredId,
    pub indicator: String,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub from_year: i64,
    pub to_year: i64,
    /// None when it is known to be unknown.
    pub value: Option<i64>,
    pub comparator: Comparator,
    pub as_written: String,
    /// What does not count in it.
    pub exclusion: String,
    /// Why it differs from the computed figure.
    pub reason: String,
    pub source: String,
    pub version: i64,
}

/// What is computed from the sessions that are in the base; nothing when nobody was marked in any.
pub type Computed = Option<i64>;

/// A year, or the years that one declared figure is of.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    pub from: i64,
    pub to: i64,
    pub target: Option<Target>,
    pub declared: Option<Declared>,
    pub computed: Computed,
    /// What the reader may see of the computed figure.
    pub shown: Shown,
}

/// What a reader may see of a computed figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// It and who is behind it.
    #[default]
    All,
    /// It alone.
    Figure,
    /// Not even that: it is small, or would give a small one back. It is taken out.
    Nothing,
}

/// Targets that add up, from a year to a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sum {
    pub from: i64,
    pub to: i64,
    pub value: i64,
    pub comparator: Comparator,
}

impl Declared {
    pub fn place_name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }

    pub fn as_shown(&self) -> String {
        shown(&self.as_written)
    }
}

impl Period {
    /// For a reader who may not see the persons: takes the figure out when it is hidden.
    pub fn veil(&mut self, hidden: bool) {
        self.shown = if hidden { Shown::Nothing } else { Shown::Figure };
        if hidden {
            self.computed = None;
        }
    }

    /// Whether there was nothing to count.
    pub fn is_uncounted(&self) -> bool {
        self.computed.is_none() && self.shown != Shown::Nothing
    }

    /// What was reached, declared before computed; none when nobody knows.
    pub fn achieved(&self) -> Option<i64> {
        self.declared.as_ref().and_then(|declared| declared.value).or(self.computed)
    }

    /// Declared less computed, when both are known.
    pub fn difference(&self) -> Option<i64> {
        Some(self.declared.as_ref()?.value? - self.computed?)
    }

    /// What was reached over what was wanted.
    pub fn ratio(&self) -> Option<f64> {
        self.target.as_ref()?.ratio(self.achieved()?)
    }
}

/// The periods in order: each declared one with the target of the same year, then the years that have a target alone.
pub fn periods(targets: Vec<Target>, declared: Vec<Declared>, more: Option<i64>) -> Vec<Period> {
    let mut periods: Vec<Period> = declared
        .into_iter()
        .map(|one| Period {
            from: one.from_year,
            to: one.to_year,
            target: None,
            declared: Some(one),
            computed: None,
            shown: Shown::All,
        })
        .collect();
    for target in targets {
        let year = target.year;
        match periods.iter_mut().find(|one| one.from == year && one.to == year) {
            Some(period) => period.target = Some(target),
            None => periods.push(alone(year, Some(target))),
        }
    }
    let more = more.filter(|year| !periods.iter().any(|one| one.from == *year && one.to == *year));
    periods.extend(more.map(|year| alone(year, None)));
    periods.sort_by_key(|period| (period.from, period.to));
    periods
}

fn alone(year: i64, target: Option<Target>) -> Period {
    Period { from: year, to: year, target, declared: None, computed: None, shown: Shown::All }
}

/// The targets together; one that is not exact makes the sum inexact in the same sense.
pub fn sum(periods: &[Period]) -> Option<Sum> {
    let targets: Vec<&Target> = periods.iter().filter_map(|one| one.target.as_ref()).collect();
    let (first, last) = (targets.first()?, targets.last()?);
    let comparators = || targets.iter().map(|target| target.comparator);
    let comparator = if comparators().any(|one| one == Comparator::About) {
        Comparator::About
    } else if comparators().all(|one| one == Comparator::Exactly) {
        Comparator::Exactly
    } else {
        Comparator::AtLeast
    };
    let value = targets.iter().map(|target| target.value).sum();
    (targets.len() > 1).then_some(Sum { from: first.year, to: last.year, value, comparator })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::indicators::{PERSONS, TargetId};

    fn target(year: i64, value: i64, comparator: Comparator) -> Target {
        Target {
            id: TargetId(kit_db::new_uuid(chrono::DateTime::UNIX_EPOCH)),
            indicator: PERSONS.into(),
            place: "MA".into(),
            place_ar: String::new(),
            place_fr: String::new(),
            year,
            value,
            comparator,
            as_written: String::new(),
            note: String::new(),
            version: 1,
        }
    }

    #[test]
    fn the_three_targets_of_the_nation_add_up_to_75_000() {
        let of = |year, value| target(year, value, Comparator::Exactly);
        let targets = vec![of(2010, 30_000), of(2008, 20_000), of(2009, 25_000)];
        let periods = periods(targets, Vec::new(), None);
        assert_eq!(periods.iter().map(|one| one.from).collect::<Vec<_>>(), [2008, 2009, 2010]);
        let sum = sum(&periods).unwrap_or(Sum {
            from: 0,
            to: 0,
            value: 0,
            comparator: Comparator::About,
        });
        assert_eq!((sum.from, sum.to, sum.value), (2008, 2010, 75_000));
        assert_eq!(sum.comparator, Comparator::Exactly);
        // Nobody knows what was reached: that is no zero.
        assert!(periods.iter().all(|one| one.achieved().is_none() && one.ratio().is_none()));
    }

    #[test]
    fn a_sum_with_a_target_that_is_not_exact_is_not_exact() {
        let targets =
            vec![target(2008, 1, Comparator::Exactly), target(2009, 1, Comparator::MoreThan)];
        let sum = sum(&periods(targets, Vec::new(), None));
        assert_eq!(sum.map(|sum| sum.comparator), Some(Comparator::AtLeast));
    }
}
