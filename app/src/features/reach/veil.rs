//! What a reader who may not see the persons is shown of them: the total, sex, milieu, audience, the places right below; small
//! figures hidden, and those that would give them back. Nothing here touches the outside; the rule is `kit_cells`.

use super::figures::UNKNOWN;
use kit_cells::{Counts, Hidden, below, whole};
use kit_db::FromRow;
use std::collections::BTreeMap;

/// Different persons of one group in one part of a place.
#[derive(Debug, Clone, FromRow)]
pub struct Group {
    pub place: String,
    pub part: String,
    /// `all`, or one of [`BREAKDOWNS`].
    pub what: String,
    pub key: String,
    pub persons: i64,
}

pub const BREAKDOWNS: [&str; 3] = ["sex", "milieu", "audience"];

/// What is shown: none where it is hidden.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Veil {
    pub whole: Option<i64>,
    groups: BTreeMap<(&'static str, String), Option<i64>>,
    /// The places right below, those of the place itself under an empty code.
    pub parts: Vec<(String, Option<i64>)>,
}

impl Veil {
    /// `path` goes from the nation to the place; `groups` are those of each part of each place on it, the nation's own under
    /// an empty place.
    pub fn of(path: &[String], groups: &[Group]) -> Self {
        let columns = columns(groups);
        let counts = |place: &str, part: &str| counts(groups, &columns, (place, part));
        let mut own = counts("", "MA");
        let mut hidden = whole(&own);
        for (at, place) in path.iter().enumerate() {
            let parts = parts(groups, place);
            let all: Vec<Counts> = parts.iter().map(|part| counts(place, part)).collect();
            let found = below(&hidden, &all);
            let Some(next) = path.get(at + 1) else {
                return Self::shown((&hidden, &own), &columns, parts, (&found, &all));
            };
            let every = !found.is_empty() && found.iter().all(|one| one.total);
            let none = nobody(hidden.total || every, &columns);
            let position = parts.iter().position(|part| part == next);
            hidden = position.and_then(|at| found.get(at).cloned()).unwrap_or(none);
            own = counts(place, next);
        }
        Self::default()
    }

    fn shown(
        (hidden, own): (&Hidden, &Counts),
        columns: &Columns,
        parts: Vec<String>,
        (found, all): (&[Hidden], &[Counts]),
    ) -> Self {
        let figure = |hidden: bool, count: u64| {
            (!hidden).then_some(i64::try_from(count).unwrap_or(i64::MAX))
        };
        let mut groups = BTreeMap::new();
        for (at, what) in BREAKDOWNS.into_iter().enumerate() {
            for (key, column) in &columns[at] {
                let shown = figure(hidden.groups[at][*column], own.groups[at][*column]);
                groups.insert((what, key.clone()), shown);
            }
        }
        let parts = parts.into_iter().zip(found.iter().zip(all));
        Self {
            whole: figure(hidden.total, own.total),
            groups,
            parts: parts.map(|(code, (one, of))| (code, figure(one.total, of.total))).collect(),
        }
    }

    /// The groups of a breakdown, each with what is shown of it.
    pub fn groups(&self, what: &str) -> Vec<(&str, Option<i64>)> {
        let own = self.groups.iter().filter(|((of, _), _)| *of == what);
        own.map(|((_, key), shown)| (key.as_str(), *shown)).collect()
    }

    pub fn sample() -> Self {
        let of = |what, key: &str, shown| ((what, key.to_owned()), shown);
        let groups = [
            of("sex", "f", Some(212)),
            of("sex", "m", Some(188)),
            of("milieu", "rural", None),
            of("milieu", "urban", None),
        ];
        let parts = vec![("05.081.03.09".into(), Some(95)), ("05.081.01.01".into(), None)];
        Self { whole: Some(400), groups: groups.into(), parts }
    }
}

/// For each breakdown its groups, each with its place in [`Counts`].
type Columns = [BTreeMap<String, usize>; BREAKDOWNS.len()];

fn known(key: &str) -> &str {
    if key.is_empty() { UNKNOWN } else { key }
}

fn columns(groups: &[Group]) -> Columns {
    BREAKDOWNS.map(|what| {
        let keys = groups.iter().filter(|one| one.what == what).map(|one| known(&one.key));
        let mut all: Vec<&str> = keys.collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().enumerate().map(|(at, key)| (key.to_owned(), at)).collect()
    })
}

fn counts(groups: &[Group], columns: &Columns, (place, part): (&str, &str)) -> Counts {
    let mut counts =
        Counts { total: 0, groups: columns.iter().map(|one| vec![0; one.len()]).collect() };
    for one in groups.iter().filter(|one| one.place == place && one.part == part) {
        let persons = u64::try_from(one.persons).unwrap_or_default();
        match BREAKDOWNS.iter().position(|what| *what == one.what) {
            None => counts.total += persons,
            Some(at) => {
                let column = columns[at].get(known(&one.key)).copied();
                if let Some(cell) = column.and_then(|column| counts.groups[at].get_mut(column)) {
                    *cell += persons;
                }
            }
        }
    }
    counts
}

fn parts(groups: &[Group], place: &str) -> Vec<String> {
    let mut parts: Vec<String> =
        groups.iter().filter(|one| one.place == place).map(|one| one.part.clone()).collect();
    parts.sort();
    parts.dedup();
    parts
}

fn nobody(hidden: bool, columns: &Columns) -> Hidden {
    Hidden { total: hidden, groups: columns.iter().map(|one| vec![hidden; one.len()]).collect() }
}
