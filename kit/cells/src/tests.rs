#![allow(clippy::unwrap_used, clippy::expect_used)]
//! Invented countries, published as they would be, and somebody who wants the small figures back.

use super::*;
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome};
use proptest::prelude::*;

/// A place, with its parts; without parts it counts itself.
#[derive(Debug, Clone)]
struct Place {
    counts: Counts,
    parts: Vec<Place>,
}

impl Place {
    fn of(parts: Vec<Self>) -> Self {
        let mut counts = parts[0].counts.clone();
        for part in &parts[1..] {
            counts.total += part.counts.total;
            for (sums, groups) in counts.groups.iter_mut().zip(&part.counts.groups) {
                sums.iter_mut().zip(groups).for_each(|(sum, group)| *sum += group);
            }
        }
        Self { counts, parts }
    }

    /// A place in which these persons are, each by the group of each breakdown.
    fn leaf(sizes: &[usize], persons: &[Vec<usize>]) -> Self {
        let mut groups: Vec<Vec<u64>> = sizes.iter().map(|size| vec![0; *size]).collect();
        for person in persons {
            for (groups, at) in groups.iter_mut().zip(person) {
                let size = groups.len();
                groups[*at % size] += 1;
            }
        }
        Self { counts: Counts { total: persons.len() as u64, groups }, parts: Vec::new() }
    }
}

/// Everything that is published, with the numbers of small figures and what they are.
#[derive(Default)]
struct Published {
    tables: Tables,
    secrets: Vec<(usize, u64)>,
    /// Hidden figures that everybody knows to be one at least: a zero there would be shown.
    some: std::collections::BTreeSet<usize>,
    hidden: usize,
}

/// The figures of a place: its total, then its groups.
struct Row {
    total: usize,
    groups: Vec<Vec<usize>>,
}

impl Published {
    fn of(place: &Place) -> Self {
        let mut one = Self::default();
        one.place(place, &whole(&place.counts), (false, true));
        one
    }

    fn figure(&mut self, (hidden, some): (bool, bool), is: u64) -> usize {
        assert!(hidden || is == 0 || is >= LEAST, "{is} is shown");
        let figure = self.tables.figure((!hidden).then_some(is));
        self.hidden += usize::from(hidden);
        if hidden && some {
            assert!(is > 0);
            self.some.insert(figure);
        }
        if (1..LEAST).contains(&is) {
            self.secrets.push((figure, is));
        }
        figure
    }

    /// `some` says whether a hidden total, and a hidden group, is known to be of somebody.
    fn place(&mut self, place: &Place, hidden: &Hidden, some: (bool, bool)) -> Row {
        let counts = &place.counts;
        let total = self.figure((hidden.total, some.0), counts.total);
        // Where all are hidden, zeros are too.
        let known = |groups: &[bool]| some.1 && !hidden.total && groups.contains(&false);
        let mut groups = Vec::new();
        for (hidden, own) in hidden.groups.iter().zip(&counts.groups) {
            let known = known(hidden);
            let own: Vec<usize> =
                hidden.iter().zip(own).map(|(h, is)| self.figure((*h, known), *is)).collect();
            self.tables.sum(total, own.iter().copied());
            groups.push(own);
        }
        let parts: Vec<Counts> = place.parts.iter().map(|part| part.counts.clone()).collect();
        let below = below(hidden, &parts);
        let known = !hidden.total && below.iter().any(|one| !one.total);
        let rows: Vec<Row> = place
            .parts
            .iter()
            .zip(&below)
            .map(|(part, lower)| self.place(part, lower, (known, false)))
            .collect();
        if !rows.is_empty() {
            self.tables.sum(total, rows.iter().map(|row| row.total));
            for (breakdown, own) in groups.iter().enumerate() {
                for (group, figure) in own.iter().enumerate() {
                    let parts = rows.iter().map(|row| row.groups[breakdown][group]);
                    self.tables.sum(*figure, parts.collect::<Vec<_>>());
                }
            }
        }
        Row { total, groups }
    }

    /// The least and the most that a hidden figure can be, for somebody who reckons with everything that is shown.
    fn bounds(&self, figure: usize) -> (f64, f64) {
        let end = |direction| {
            let mut problem = Problem::new(direction);
            let mut of = std::collections::BTreeMap::new();
            for (at, shown) in self.tables.figures.iter().enumerate() {
                if shown.is_none() {
                    let weight = if at == figure { 1.0 } else { 0.0 };
                    let least = if self.some.contains(&at) { 1.0 } else { 0.0 };
                    of.insert(at, problem.add_var(weight, (least, 1e6)));
                }
            }
            for (parts, is) in self.tables.equations() {
                let parts: Vec<_> =
                    parts.iter().map(|(at, times)| (of[at], *times as f64)).collect();
                problem.add_constraint(&parts[..], ComparisonOp::Eq, is as f64);
            }
            match problem.solve().unwrap() {
                SolveOutcome::Solution(found) => found.objective(),
                SolveOutcome::Interrupted(_) => panic!("no limit was set"),
            }
        };
        (end(OptimizationDirection::Minimize), end(OptimizationDirection::Maximize))
    }

    /// Small figures that come back, or nearly.
    fn leaks(&self) -> Vec<String> {
        let recovered = self.tables.recovered();
        let found =
            self.secrets.iter().filter(|(secret, _)| recovered.iter().any(|(r, _)| r == secret));
        let mut leaks: Vec<String> = found.map(|(at, is)| format!("{at} is {is}")).collect();
        for (secret, is) in &self.secrets {
            let (least, most) = self.bounds(*secret);
            if most - least < LEAST as f64 - 1e-6 || most < LEAST as f64 - 1e-6 {
                leaks.push(format!("{secret} is {is}, from {least} to {most}"));
            }
        }
        leaks
    }
}

/// A table of one place: parts × groups.
fn table(rows: &[&[u64]]) -> Place {
    let leaf = |row: &&[u64]| Place {
        counts: Counts { total: row.iter().sum(), groups: vec![row.to_vec()] },
        parts: Vec::new(),
    };
    Place::of(rows.iter().map(leaf).collect())
}

#[test]
fn nothing_is_hidden_where_nothing_is_small() {
    for rows in [&[&[5, 9][..], &[12, 0]][..], &[&[0, 0], &[5, 5]], &[&[80, 70, 60]]] {
        assert_eq!(Published::of(&table(rows)).hidden, 0, "{rows:?}");
    }
}

#[test]
fn a_small_cell_takes_a_rectangle_with_it_and_leaves_the_rest() {
    let place = table(&[&[3, 20, 30], &[10, 25, 30], &[40, 50, 60]]);
    let published = Published::of(&place);
    // Two rows, two columns; the third of each is shown, and so is every total.
    assert_eq!(published.hidden, 4);
    assert!(published.leaks().is_empty());
}

#[test]
fn a_part_of_four_is_hidden_with_a_brother_and_all_that_is_below() {
    let parts = [4, 9, 50].map(|total| Counts { total, groups: vec![vec![total, 0]] });
    let place = Hidden { total: false, groups: vec![vec![false, false]] };
    let totals: Vec<bool> = below(&place, &parts).into_iter().map(|one| one.total).collect();
    assert_eq!(totals, [true, true, false]);
    let lower = below(&Hidden { total: true, ..place }, &parts);
    assert!(lower.iter().all(|one| one.total && one.groups[0].iter().all(|hidden| *hidden)));
}

#[test]
fn the_auditor_finds_what_a_difference_gives() {
    let mut tables = Tables::default();
    let all = tables.figure(Some(20));
    let parts = [Some(9), None, Some(8)].map(|shown| tables.figure(shown));
    tables.sum(all, parts);
    assert_eq!(tables.recovered(), [(parts[1], 3)]);
    // Four cells of a square cannot be told; five unknowns that form no circle can.
    let mut tables = Tables::default();
    let cells: Vec<usize> = (0..4).map(|_| tables.figure(None)).collect();
    for (total, pair) in [(10, [0, 1]), (12, [2, 3]), (9, [0, 2]), (13, [1, 3])] {
        let total = tables.figure(Some(total));
        tables.sum(total, pair.map(|at| cells[at]));
    }
    assert!(tables.recovered().is_empty());
    let total = tables.figure(Some(7));
    tables.sum(total, [cells[0], cells[3]]);
    assert_eq!(tables.recovered().len(), 4);
}

/// Persons of a place, most of them in the first groups.
fn persons() -> impl Strategy<Value = Vec<Vec<usize>>> {
    let group = || prop_oneof![4 => Just(0_usize), 3 => Just(1), 1 => 0..5_usize];
    let person = (group(), group()).prop_map(|(one, other)| vec![one, other]);
    prop_oneof![
        1 => Just(Vec::new()),
        2 => proptest::collection::vec(person.clone(), 1..8),
        3 => proptest::collection::vec(person, 5..40),
    ]
}

/// A region of provinces of communes.
fn region() -> impl Strategy<Value = Place> {
    let leaf = persons().prop_map(|persons| Place::leaf(&[3, 4], &persons));
    let province = proptest::collection::vec(leaf, 1..4).prop_map(Place::of);
    proptest::collection::vec(province, 1..4).prop_map(Place::of)
}

/// What may be said of figures wherever they come from.
fn said(place: &Place) -> Vec<(Counts, Hidden)> {
    fn go(place: &Place, hidden: Hidden, said: &mut Vec<(Counts, Hidden)>) {
        let parts: Vec<Counts> = place.parts.iter().map(|part| part.counts.clone()).collect();
        let lower = below(&hidden, &parts);
        said.push((place.counts.clone(), hidden));
        for (part, hidden) in place.parts.iter().zip(lower) {
            go(part, hidden, said);
        }
    }
    let mut said_ = Vec::new();
    go(place, whole(&place.counts), &mut said_);
    said_
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn nobody_gets_a_small_figure_back(place in region()) {
        let published = Published::of(&place);
        let leaks = published.leaks();
        prop_assert!(leaks.is_empty(), "{leaks:?}");
    }

    #[test]
    fn the_same_figures_hide_the_same_cells(place in region()) {
        prop_assert_eq!(said(&place), said(&place.clone()));
    }

    #[test]
    fn where_nothing_is_small_all_is_shown(place in region()) {
        let all = said(&place);
        let small = |one: u64| (1..LEAST).contains(&one);
        let any = all.iter().any(|(counts, _)| small(counts.total) || counts.groups.iter().flatten().any(|g| small(*g)));
        let hidden = all.iter().any(|(_, hidden)| hidden.total || hidden.groups.iter().flatten().any(|h| *h));
        prop_assert_eq!(any, hidden);
    }
}
