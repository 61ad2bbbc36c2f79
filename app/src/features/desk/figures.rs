//! Figures of a year's cases: how many came, how many were answered and when, what comes back. Nothing here touches the outside.

use super::{Kind, Theme, store::Counted};
use chrono::NaiveDate;
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
    /// The most frequent first, with how many have no answer yet.
    pub by_theme: Vec<(Theme, u64, u64)>,
}

/// A case with the places that it lies in, the nation first.
pub type Placed<'a> = (Vec<String>, &'a Counted);

impl Figures {
    pub fn of<'a>(cases: impl Iterator<Item = &'a Counted> + Clone, today: NaiveDate) -> Self {
        let count =
            |of: &dyn Fn(&Counted) -> bool| cases.clone().filter(|one| of(one)).count() as u64;
        let mut days: Vec<i64> = cases.clone().filter_map(days).collect();
        days.sort_unstable();
        let marks: Vec<i64> = cases.clone().filter_map(|one| one.satisfaction).collect();
        let mean = marks.iter().sum::<i64>() as f64 / marks.len().max(1) as f64;
        let mut by_theme: Vec<(Theme, u64, u64)> = Theme::ALL
            .iter()
            .map(|theme| {
                let of = |one: &Counted| one.theme == *theme;
                (*theme, count(&of), count(&|one| of(one) && one.state.is_open()))
            })
            .collect();
        by_theme.sort_by_key(|(theme, cases, _)| (std::cmp::Reverse(*cases), *theme));
        let by_kind = Kind::ALL.iter().map(|kind| (*kind, count(&|one| one.kind == *kind)));
        Self {
            received: count(&|_| true),
            answered: count(&|one| one.answered_on.is_some()),
            in_time: count(&|one| one.answered_on.is_some_and(|day| day <= one.due_on)),
            late: count(&|one| one.state.is_open() && one.due_on < today),
            median: days.get(days.len() / 2).copied(),
            rated: marks.len() as u64,
            satisfaction: (!marks.is_empty()).then_some(mean),
            by_kind: by_kind.collect(),
            by_theme,
        }
    }

    /// The theme that comes back most; none where nothing came.
    pub fn frequent(&self) -> Option<Theme> {
        self.by_theme.first().filter(|(_, cases, _)| *cases > 0).map(|(theme, _, _)| *theme)
    }
}

fn days(one: &Counted) -> Option<i64> {
    Some((one.answered_on? - one.received_on).num_days())
}

/// The parts of a place: those right below it, with their cases; what lies in none of them is under the place's own code.
pub fn parts<'a>(cases: &[Placed<'a>], place: &str) -> BTreeMap<String, Vec<&'a Counted>> {
    let mut parts: BTreeMap<String, Vec<&Counted>> = BTreeMap::new();
    for (path, case) in cases {
        let Some(at) = path.iter().position(|code| code == place) else { continue };
        let part = path.get(at + 1).unwrap_or(&path[at]);
        parts.entry(part.clone()).or_default().push(case);
    }
    parts
}

/// What is counted of some cases: the sorts, then the fates, then the themes.
fn counts(cases: &[&Counted]) -> Counts {
    let count = |of: &dyn Fn(&Counted) -> bool| cases.iter().filter(|one| of(one)).count() as u64;
    let in_time = |one: &Counted| one.answered_on.is_some_and(|day| day <= one.due_on);
    let kinds = Kind::ALL.iter().map(|kind| count(&|one| one.kind == *kind)).collect();
    let fates = vec![
        count(&|one| in_time(one)),
        count(&|one| one.answered_on.is_some() && !in_time(one)),
        count(&|one| one.answered_on.is_none()),
    ];
    let themes = Theme::ALL.iter().map(|theme| count(&|one| one.theme == *theme)).collect();
    Counts { total: cases.len() as u64, groups: vec![kinds, fates, themes] }
}

/// What is hidden from a reader who may not see the cases: of the place at the end of `path`, and of each of its parts.
///
/// `cases` are those of the whole nation: what is hidden above decides what is hidden below.
pub fn veil(cases: &[Placed<'_>], path: &[String]) -> (Hidden, BTreeMap<String, Hidden>) {
    let all: Vec<&Counted> = cases.iter().map(|(_, case)| *case).collect();
    let mut hidden = whole(&counts(&all));
    for (at, place) in path.iter().enumerate() {
        let parts = parts(cases, place);
        let found = below(&hidden, &parts.values().map(|one| counts(one)).collect::<Vec<_>>());
        let found: BTreeMap<String, Hidden> = parts.into_keys().zip(found).collect();
        let Some(next) = path.get(at + 1) else { return (hidden, found) };
        hidden = found.get(next).cloned().unwrap_or(Hidden { total: true, groups: Vec::new() });
    }
    (hidden, BTreeMap::new())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::features::desk::{Channel, State};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn case(theme: Theme, answered: Option<u32>) -> Counted {
        Counted {
            number: String::new(),
            kind: Kind::Question,
            channel: Channel::Counter,
            theme,
            state: if answered.is_some() { State::Answered } else { State::Received },
            place: "05.081".into(),
            seat: "05.081".into(),
            received_on: day(2),
            due_on: day(16),
            answered_on: answered.map(day),
            satisfaction: answered.map(|_| 4),
            reopened: 0,
        }
    }

    #[test]
    fn answers_are_counted_in_time_and_late() {
        let cases = [
            case(Theme::Projects, Some(4)),
            case(Theme::Projects, Some(20)),
            case(Theme::Projects, None),
            case(Theme::Training, Some(6)),
        ];
        let figures = Figures::of(cases.iter(), day(18));
        assert_eq!((figures.received, figures.answered, figures.in_time), (4, 3, 2));
        assert_eq!((figures.late, figures.median, figures.rated), (1, Some(4), 3));
        assert_eq!(figures.frequent(), Some(Theme::Projects));
        assert_eq!(figures.satisfaction, Some(4.0));
    }

    #[test]
    fn a_province_with_few_cases_is_hidden_with_another_that_would_give_it_away() {
        let path = |province: &str| vec!["MA".to_owned(), "05".into(), province.into()];
        let few = case(Theme::Projects, None);
        let cases: Vec<Placed<'_>> = [("05.081", 3), ("05.091", 30), ("05.331", 40)]
            .into_iter()
            .flat_map(|(code, many)| (0..many).map(move |_| code))
            .map(|code| (path(code), &few))
            .collect();
        let (hidden, parts) = veil(&cases, &["MA".to_owned(), "05".into()]);
        assert!(!hidden.total);
        assert!(parts["05.081"].total && parts["05.091"].total && !parts["05.331"].total);
        assert!(veil(&cases, &path("05.081")).0.total);
        assert!(!veil(&cases, &path("05.331")).0.total);
    }
}
