//! The division that travels in the program: `data/places.tsv`, with the other spellings of `data/aliases.tsv` and
//! the names of 2014 of `data/crosswalk.tsv`. It is read once, in under five milliseconds.
//!
//! The tables are part of the build: a fault in them is a fault of the program, which the tests below would show.
//! That is why [`shipped`] gives places and not a result.

use std::collections::HashMap;
use std::num::ParseIntError;
use std::sync::LazyLock;

use super::code::{PlaceCode, PlaceCodeError};
use super::place::{Milieu, Place, PlaceKind, UnknownWord};

const PLACES: &str = include_str!("data/places.tsv");
const ALIASES: &str = include_str!("data/aliases.tsv");
const CROSSWALK: &str = include_str!("data/crosswalk.tsv");

static SHIPPED: LazyLock<Vec<Place>> = LazyLock::new(|| match read() {
    Ok(places) => places,
    Err(fault) => panic!("the table of places that is built in cannot be read: {fault}"),
});

static BY_CODE: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
    SHIPPED.iter().enumerate().map(|(at, place)| (place.code.as_str(), at)).collect()
});

/// All 1,853 places of the census of 2024: the nation first, then in the order of their codes, in which every
/// parent comes before its children.
pub fn shipped() -> &'static [Place] {
    &SHIPPED
}

/// The place of the census with this code.
pub fn find(code: &str) -> Option<&'static Place> {
    BY_CODE.get(code).and_then(|at| SHIPPED.get(*at))
}

/// Another name of a shipped place, and in what way it is another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Alias {
    pub code: &'static str,
    pub text: &'static str,
    pub relation: AliasRelation,
}

/// How a name that is not the official one relates to the place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AliasRelation {
    /// The same name, written otherwise.
    Spelling,
    /// Another name for the same place.
    Name,
    /// An area of which the place is the heart, and by which documents mean it: a valley for its commune.
    Area,
    /// As the census of 2014 wrote it.
    Census2014,
}

/// The other names, those kept by hand first.
pub fn shipped_aliases() -> impl Iterator<Item = Alias> {
    let kept = rows(ALIASES).filter_map(|[code, text, relation]| {
        Some(Alias { code, text, relation: parse_relation(relation)? })
    });
    let former = crosswalk_rows().flat_map(|row| {
        [row.name_ar_2014, row.name_fr_2014].into_iter().filter(|name| !name.is_empty()).map(
            move |text| Alias { code: row.code_2024, text, relation: AliasRelation::Census2014 },
        )
    });
    kept.chain(former)
}

fn parse_relation(word: &str) -> Option<AliasRelation> {
    match word {
        "spelling" => Some(AliasRelation::Spelling),
        "name" => Some(AliasRelation::Name),
        "area" => Some(AliasRelation::Area),
        _ => None,
    }
}

/// A commune whose code changed between the censuses; a name is empty where it is written as today.
pub(super) struct Changed {
    pub code_2014: &'static str,
    pub code_2024: &'static str,
    pub name_ar_2014: &'static str,
    pub name_fr_2014: &'static str,
}

pub(super) fn crosswalk_rows() -> impl Iterator<Item = Changed> {
    rows(CROSSWALK).map(|[code_2014, code_2024, name_ar_2014, name_fr_2014]| Changed {
        code_2014,
        code_2024,
        name_ar_2014,
        name_fr_2014,
    })
}

/// What can be wrong in the table of places.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ShippedError {
    #[error(transparent)]
    Code(#[from] PlaceCodeError),
    #[error(transparent)]
    Word(#[from] UnknownWord),
    #[error("a population or a number of households is no number: {0}")]
    Figure(#[from] ParseIntError),
}

fn read() -> Result<Vec<Place>, ShippedError> {
    let mut aliases: HashMap<&str, Vec<String>> = HashMap::new();
    for alias in shipped_aliases() {
        aliases.entry(alias.code).or_default().push(alias.text.to_owned());
    }
    rows(PLACES).map(|row| place(row, &mut aliases)).collect()
}

fn place(row: [&str; 9], aliases: &mut HashMap<&str, Vec<String>>) -> Result<Place, ShippedError> {
    let [code, kind, parent, name_ar, name_fr, population, households, milieu, iso] = row;
    Ok(Place {
        code: PlaceCode::parse(code)?,
        kind: PlaceKind::parse(kind)?,
        parent: known(parent).map(PlaceCode::parse).transpose()?,
        name_ar: name_ar.to_owned(),
        name_fr: name_fr.to_owned(),
        aliases: aliases.remove(code).unwrap_or_default(),
        population: known(population).map(str::parse).transpose()?,
        households: known(households).map(str::parse).transpose()?,
        milieu: known(milieu).map(Milieu::parse).transpose()?,
        iso: known(iso).map(str::to_owned),
    })
}

fn known(cell: &str) -> Option<&str> {
    (!cell.is_empty()).then_some(cell)
}

/// The rows under the heading, cut at tabs; columns after the N-th are for readers of the file.
fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table.lines().skip(1).map(|line| {
        let mut cells = line.split('\t');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    })
}

#[cfg(test)]
mod tests;
