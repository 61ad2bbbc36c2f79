//! What of a report is hidden from a reader who may not see the persons: small figures, and those that would give them back.
//! Nothing here touches the outside; the rule is `kit_cells`.
//!
//! It is told from the nation down to the report's place, so that every report of a year hides the same, whoever reads it.

use super::{
    ages::{BANDS, UNKNOWN},
    fold::{By, band},
    roll::{Roll, Row, SEXES},
};
use kit_cells::{Counts, Hidden, below, whole};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A breakdown that is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breakdown {
    Sex,
    Age,
    Milieu,
    Kind,
    Audience,
}

/// What is hidden of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Veil {
    /// Whether even the whole is.
    pub whole: bool,
    groups: BTreeMap<Breakdown, BTreeSet<String>>,
    parts: BTreeSet<String>,
}

/// A session of the nation: the places from the nation down to its own, and who was on its roll.
pub struct Held {
    pub path: std::sync::Arc<[String]>,
    pub roll: Roll,
}

impl Breakdown {
    const ALL: [Self; 5] = [Self::Sex, Self::Age, Self::Milieu, Self::Kind, Self::Audience];

    /// The group of a row, as breakdowns name it.
    fn group<'a>(self, row: &Row, by: &'a By<'_>) -> &'a str {
        let word = |word: u32| by.words.get(word as usize).map_or("", |word| &**word);
        let known = |text: &'a str| if text.is_empty() { UNKNOWN } else { text };
        match self {
            Self::Sex => known(SEXES[usize::from(row.sex)]),
            Self::Age => BANDS.get(band(row.born, by.year)).map_or(UNKNOWN, |band| band.key),
            Self::Milieu => known(by.milieus.get(word(row.home)).map_or("", String::as_str)),
            Self::Kind => word(row.kind),
            Self::Audience => word(row.audience),
        }
    }
}

/// The groups of every breakdown, each with its place in [`Counts`].
type Columns<'a> = [BTreeMap<&'a str, usize>; Breakdown::ALL.len()];

impl Veil {
    /// The veil over the place at the end of `path`, given every session of the nation in the span.
    pub fn of(held: &[Held], by: &By<'_>, path: &[String]) -> Self {
        let columns = columns(held, by);
        let all = held.iter().map(|one| ("", &one.roll));
        let nation = counted(all, &columns, by).remove("").unwrap_or_default();
        let mut hidden = whole(&filled(nation, &columns));
        let mut lower: BTreeMap<String, Hidden> = BTreeMap::new();
        for (depth, place) in path.iter().enumerate() {
            if depth > 0 {
                // Where nobody was, nothing is hidden but for all that is around it.
                let all = !lower.is_empty() && lower.values().all(|one: &Hidden| one.total);
                let total = hidden.total || all;
                hidden = lower.remove(place.as_str()).unwrap_or_else(|| nobody(total, &columns));
            }
            let own = held.iter().filter(|one| one.path.get(depth) == Some(place));
            let part =
                |one: &'_ Held| one.path.get(depth + 1).map_or("", String::as_str).to_owned();
            let own: Vec<(String, &Roll)> = own.map(|one| (part(one), &one.roll)).collect();
            let own = own.iter().map(|(part, roll)| (part.as_str(), *roll));
            let parts = counted(own, &columns, by);
            let found = below(&hidden, &parts.values().cloned().collect::<Vec<_>>());
            lower = parts.into_keys().zip(found).collect();
        }
        let parts = lower.into_iter().filter(|(_, one)| one.total).map(|(part, _)| part);
        Self { whole: hidden.total, groups: named(&hidden, &columns), parts: parts.collect() }
    }

    /// A veil over the sample of a report.
    pub fn sample() -> Self {
        let of = |breakdown, groups: [&str; 2]| {
            let hidden: BTreeSet<String> = groups.map(str::to_owned).into();
            (breakdown, hidden)
        };
        let groups = [
            of(Breakdown::Age, ["under-15", UNKNOWN]),
            of(Breakdown::Kind, ["external_service", "eaq"]),
            of(Breakdown::Audience, ["holders", ""]),
        ];
        let parts = ["05.081.01.03", "05.081"].map(str::to_owned).into();
        Self { whole: false, groups: groups.into(), parts }
    }

    pub fn hides(&self, breakdown: Breakdown, group: &str) -> bool {
        self.whole || self.hidden(breakdown).any(|hidden| hidden == group)
    }

    /// The groups of a breakdown that are hidden, whether anybody is in them or not.
    pub fn hidden(&self, breakdown: Breakdown) -> impl Iterator<Item = &str> {
        self.groups.get(&breakdown).into_iter().flatten().map(String::as_str)
    }

    /// Whether a part is hidden: a place directly below, or the place itself for an empty code.
    pub fn hides_part(&self, part: &str) -> bool {
        self.whole || self.parts.contains(part)
    }

    pub fn hides_anything(&self) -> bool {
        self.whole || !self.parts.is_empty() || self.groups.values().any(|one| !one.is_empty())
    }
}

fn nobody(hidden: bool, columns: &Columns<'_>) -> Hidden {
    let groups = columns.iter().map(|groups| vec![hidden; groups.len()]);
    Hidden { total: hidden, groups: groups.collect() }
}

fn filled(counts: Counts, columns: &Columns<'_>) -> Counts {
    if !counts.groups.is_empty() {
        return counts;
    }
    Counts { total: 0, groups: columns.iter().map(|groups| vec![0; groups.len()]).collect() }
}

fn present(roll: &Roll) -> impl Iterator<Item = &Row> {
    roll.iter().filter(|row| row.attended > 0)
}

/// Every group that anybody of the nation is in, in the order of their names: numbers differ from one program to the next.
fn columns<'a>(held: &[Held], by: &'a By<'_>) -> Columns<'a> {
    let mut columns: Columns<'_> = Default::default();
    for row in held.iter().flat_map(|one| present(&one.roll)) {
        for (breakdown, groups) in Breakdown::ALL.into_iter().zip(&mut columns) {
            groups.insert(breakdown.group(row, by), 0);
        }
    }
    for groups in &mut columns {
        groups.values_mut().enumerate().for_each(|(at, place)| *place = at);
    }
    columns
}

/// Where a person was counted already: the breakdown, its group, the person.
type Counted = (usize, usize, u32);

/// Different persons in all and in each group, by part.
fn counted<'a>(
    held: impl Iterator<Item = (&'a str, &'a Roll)>,
    columns: &Columns<'_>,
    by: &By<'_>,
) -> BTreeMap<String, Counts> {
    let mut parts: HashMap<&str, (Counts, HashSet<Counted>)> = HashMap::new();
    for (part, roll) in held {
        let (counts, met) = parts
            .entry(part)
            .or_insert_with(|| (filled(Counts::default(), columns), HashSet::new()));
        for row in present(roll) {
            counts.total += u64::from(met.insert((usize::MAX, 0, row.person)));
            for (at, breakdown) in Breakdown::ALL.into_iter().enumerate() {
                let group = columns[at].get(breakdown.group(row, by)).copied().unwrap_or(0);
                counts.groups[at][group] += u64::from(met.insert((at, group, row.person)));
            }
        }
    }
    parts.into_iter().map(|(part, (counts, _))| (part.to_owned(), counts)).collect()
}

fn named(hidden: &Hidden, columns: &Columns<'_>) -> BTreeMap<Breakdown, BTreeSet<String>> {
    let of = |(at, breakdown): (usize, Breakdown)| {
        let hidden = |at_group: &usize| hidden.groups.get(at).is_some_and(|one| one[*at_group]);
        let own = columns[at].iter().filter(|(_, at)| hidden(at));
        (breakdown, own.map(|(group, _)| (*group).to_owned()).collect())
    };
    Breakdown::ALL.into_iter().enumerate().map(of).collect()
}
