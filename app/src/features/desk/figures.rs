//! Figures of a year's cases: how many came, how many were answered and when, what comes back. Nothing here touches the outside.

use super::{
    Kind, Theme,
    store::{Group, Taken},
};
use kit_cells::{Counts, Hidden, below, whole};
use std::collections::BTreeMap;

/// What is told of a place in a year.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    pub received: u64,
    pub answered: u64,
    /// Of those that were answered.
    pub in_time: u64,
    /// Open, and over their last day.
    pub late: u64,
    /// Days from the one on which it came to the answer, of the middle case.
    pub median: Option<i64>,
    pub rated: u64,
    /// From 1 to 5.
    pub satisfaction: Option<f64>,
    pub by_kind: Vec<(Kind, u64)>,
    /// The most frequent first.
    pub by_theme: Vec<Frequent>,
}

/// A place, and what is counted in each of its parts.
pub type Level = (String, Vec<Group>);

/// A theme that people came with: what the next plan of communication begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frequent {
    pub theme: Theme,
    pub cases: u64,
    /// Of them without an answer.
    pub unanswered: u64,
}

fn sum<'a>(groups: impl Iterator<Item = &'a Group>, of: impl Fn(&Group) -> i64) -> u64 {
    u64::try_from(groups.map(of).sum::<i64>()).unwrap_or_default()
}

impl Figures {
    pub fn of<'a>(groups: impl Iterator<Item = &'a Group> + Clone) -> Self {
        let all = |of: &dyn Fn(&Group) -> i64| sum(groups.clone(), of);
        let kind = |kind: &Kind| {
            let of = |one: &Group| if one.kind == *kind { one.cases } else { 0 };
            (*kind, all(&of))
        };
        let rated = all(&|one| one.rated);
        let mean = all(&|one| one.marks) as f64 / rated.max(1) as f64;
        let by_theme = frequent(groups.clone());
        Self {
            received: all(&|one| one.cases),
            answered: all(&|one| one.answered),
            in_time: all(&|one| one.in_time),
            late: all(&|one| one.late),
            median: None,
            rated,
            satisfaction: (rated > 0).then_some(mean),
            by_kind: Kind::ALL.iter().map(kind).collect(),
            by_theme,
        }
    }

    /// The same, with the days that the case in the middle took.
    #[must_use]
    pub fn taking(self, taken: &[Taken]) -> Self {
        let half = taken.iter().map(|one| one.cases).sum::<i64>() / 2;
        let mut before = 0;
        let middle = taken.iter().find(|one| {
            before += one.cases;
            before > half
        });
        Self { median: middle.map(|one| one.days), ..self }
    }

    /// The theme that comes back most; none where nothing came.
    pub fn frequent(&self) -> Option<Theme> {
        self.by_theme.first().filter(|one| one.cases > 0).map(|one| one.theme)
    }
}

/// Every theme, the one that comes back most first.
pub fn frequent<'a>(groups: impl Iterator<Item = &'a Group> + Clone) -> Vec<Frequent> {
    let one = |theme: &Theme| {
        let of = groups.clone().filter(|one| one.theme == *theme);
        let unanswered = sum(of.clone(), |one| one.cases - one.answered);
        Frequent { theme: *theme, cases: sum(of, |one| one.cases), unanswered }
    };
    let mut all: Vec<Frequent> = Theme::ALL.iter().map(one).collect();
    all.sort_by_key(|one| (std::cmp::Reverse(one.cases), one.theme));
    all
}

/// The groups of each part of a place.
pub fn parts(groups: &[Group]) -> BTreeMap<String, Vec<&Group>> {
    let mut parts: BTreeMap<String, Vec<&Group>> = BTreeMap::new();
    for one in groups {
        parts.entry(one.part.clone()).or_default().push(one);
    }
    parts
}

/// What is counted of some groups: the sorts, then the fates, then the themes.
fn counts(groups: &[&Group]) -> Counts {
    let all = |of: &dyn Fn(&Group) -> i64| sum(groups.iter().copied(), of);
    let kind = |kind: &Kind| all(&|one| if one.kind == *kind { one.cases } else { 0 });
    let theme = |theme: &Theme| all(&|one| if one.theme == *theme { one.cases } else { 0 });
    let fates = vec![
        all(&|one| one.in_time),
        all(&|one| one.answered - one.in_time),
        all(&|one| one.cases - one.answered),
    ];
    Counts {
        total: all(&|one| one.cases),
        groups: vec![
            Kind::ALL.iter().map(kind).collect(),
            fates,
            Theme::ALL.iter().map(theme).collect(),
        ],
    }
}

/// What is hidden from a reader who may not see the cases: of the last place, and of each of its parts.
///
/// `levels` go from the nation down to that place: what is hidden above decides what is hidden below.
pub fn veil(levels: &[Level]) -> (Hidden, BTreeMap<String, Hidden>) {
    let nation: Vec<&Group> = levels.iter().take(1).flat_map(|(_, groups)| groups).collect();
    let mut hidden = whole(&counts(&nation));
    for (at, (_, groups)) in levels.iter().enumerate() {
        let parts = parts(groups);
        let found = below(&hidden, &parts.values().map(|one| counts(one)).collect::<Vec<_>>());
        let found: BTreeMap<String, Hidden> = parts.into_keys().zip(found).collect();
        let Some((next, _)) = levels.get(at + 1) else { return (hidden, found) };
        hidden = found.get(next).cloned().unwrap_or(Hidden { total: true, groups: Vec::new() });
    }
    (hidden, BTreeMap::new())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn group(part: &str, theme: Theme, (cases, answered, in_time): (i64, i64, i64)) -> Group {
        let kind = Kind::Question;
        let (late, rated, marks) = (cases - answered, answered, answered * 4);
        Group { part: part.into(), kind, theme, cases, answered, in_time, late, rated, marks }
    }

    #[test]
    fn answers_are_counted_in_time_and_late() {
        let groups =
            [group("05", Theme::Projects, (3, 2, 1)), group("05", Theme::Training, (1, 1, 1))];
        let taken = [(2, 1), (4, 1), (18, 1)].map(|(days, cases)| Taken { days, cases });
        let figures = Figures::of(groups.iter()).taking(&taken);
        assert_eq!((figures.received, figures.answered, figures.in_time), (4, 3, 2));
        assert_eq!((figures.late, figures.median, figures.rated), (1, Some(4), 3));
        assert_eq!(figures.frequent(), Some(Theme::Projects));
        assert_eq!(figures.satisfaction, Some(4.0));
        assert_eq!(figures.by_theme[0].unanswered, 1);
        assert_eq!(Figures::of([].iter()).taking(&[]).median, None);
    }

    #[test]
    fn a_province_with_few_cases_is_hidden_with_another_that_would_give_it_away() {
        let of = |part: &str, cases| group(part, Theme::Projects, (cases, 0, 0));
        let nation = || ("MA".to_owned(), vec![of("05", 73)]);
        let region =
            || ("05".to_owned(), vec![of("05.081", 3), of("05.091", 30), of("05.331", 40)]);
        let (hidden, parts) = veil(&[nation(), region()]);
        assert!(!hidden.total);
        assert!(parts["05.081"].total && parts["05.091"].total && !parts["05.331"].total);
        let province = |code: &str, cases| (code.to_owned(), vec![of(code, cases)]);
        assert!(veil(&[nation(), region(), province("05.081", 3)]).0.total);
        assert!(!veil(&[nation(), region(), province("05.331", 40)]).0.total);
    }
}
