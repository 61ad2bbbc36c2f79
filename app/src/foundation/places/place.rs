//! One place of the tree, and the words for its kind and its surroundings.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::code::PlaceCode;

/// A place with its names and what the census counted there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    pub code: PlaceCode,
    pub kind: PlaceKind,
    /// Nothing for the nation alone.
    pub parent: Option<PlaceCode>,
    pub name_ar: String,
    pub name_fr: String,
    /// Other names and spellings by which documents mean this place, in any script; for searching, not for printing.
    pub aliases: Vec<String>,
    /// Inhabitants in 2024; nothing for a place that users added.
    pub population: Option<i64>,
    /// Households in 2024.
    pub households: Option<i64>,
    /// Known for communes and arrondissements; a province has both.
    pub milieu: Option<Milieu>,
    /// ISO 3166-2, or `MA` for the nation; only regions and the 75 provinces and prefectures have one.
    pub iso: Option<String>,
}

/// The word is none of those that are stored.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("\"{0}\" is not a known kind of place or milieu")]
pub struct UnknownWord(pub String);

/// What a place is, from the nation down. The order is the depth in the tree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    Nation,
    Region,
    Province,
    Prefecture,
    /// One of the eight of Casablanca: a governor and a provincial committee, but the ground of the commune.
    ArrondissementsPrefecture,
    Cercle,
    Commune,
    Arrondissement,
    Neighbourhood,
    Douar,
}

impl PlaceKind {
    pub const ALL: [PlaceKind; 10] = [
        PlaceKind::Nation,
        PlaceKind::Region,
        PlaceKind::Province,
        PlaceKind::Prefecture,
        PlaceKind::ArrondissementsPrefecture,
        PlaceKind::Cercle,
        PlaceKind::Commune,
        PlaceKind::Arrondissement,
        PlaceKind::Neighbourhood,
        PlaceKind::Douar,
    ];

    /// The word that is stored and exchanged.
    pub fn as_str(self) -> &'static str {
        match self {
            PlaceKind::Nation => "nation",
            PlaceKind::Region => "region",
            PlaceKind::Province => "province",
            PlaceKind::Prefecture => "prefecture",
            PlaceKind::ArrondissementsPrefecture => "arrondissements_prefecture",
            PlaceKind::Cercle => "cercle",
            PlaceKind::Commune => "commune",
            PlaceKind::Arrondissement => "arrondissement",
            PlaceKind::Neighbourhood => "neighbourhood",
            PlaceKind::Douar => "douar",
        }
    }

    /// The kind of a stored word.
    ///
    /// # Errors
    /// [`UnknownWord`] for any other.
    pub fn parse(word: &str) -> Result<PlaceKind, UnknownWord> {
        PlaceKind::ALL
            .into_iter()
            .find(|kind| kind.as_str() == word)
            .ok_or_else(|| UnknownWord(word.to_owned()))
    }

    /// Whether its people are a part of its parent's. Casablanca is divided twice, into communes and into prefectures
    /// of arrondissements: only the first division adds up, or everybody there would count twice.
    pub fn adds_to_parent(self) -> bool {
        self != PlaceKind::ArrondissementsPrefecture
    }

    /// Whether it has a provincial committee of its own: the 83 of the country.
    pub fn has_provincial_committee(self) -> bool {
        matches!(
            self,
            PlaceKind::Province | PlaceKind::Prefecture | PlaceKind::ArrondissementsPrefecture
        )
    }

    /// Whether users may add neighbourhoods and douars in it.
    pub fn takes_additions(self) -> bool {
        matches!(self, PlaceKind::Commune | PlaceKind::Arrondissement)
    }

    /// Whether users add places of this kind.
    pub fn is_added(self) -> bool {
        matches!(self, PlaceKind::Neighbourhood | PlaceKind::Douar)
    }
}

impl fmt::Display for PlaceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The surroundings, as the census has them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Milieu {
    Urban,
    Rural,
}

impl Milieu {
    /// The word that is stored and exchanged.
    pub fn as_str(self) -> &'static str {
        match self {
            Milieu::Urban => "urban",
            Milieu::Rural => "rural",
        }
    }

    /// The milieu of a stored word.
    ///
    /// # Errors
    /// [`UnknownWord`] for any other.
    pub fn parse(word: &str) -> Result<Milieu, UnknownWord> {
        match word {
            "urban" => Ok(Milieu::Urban),
            "rural" => Ok(Milieu::Rural),
            other => Err(UnknownWord(other.to_owned())),
        }
    }
}

impl fmt::Display for Milieu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_kind_comes_back_from_its_word_in_the_store_and_in_json() {
        for kind in PlaceKind::ALL {
            assert_eq!(PlaceKind::parse(kind.as_str()), Ok(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
        for milieu in [Milieu::Urban, Milieu::Rural] {
            assert_eq!(Milieu::parse(milieu.as_str()), Ok(milieu));
            assert_eq!(serde_json::to_value(milieu).unwrap(), milieu.as_str());
        }
    }

    #[test]
    fn a_word_that_is_no_kind_is_named() {
        assert_eq!(PlaceKind::parse("wilaya").unwrap_err().0, "wilaya");
        assert_eq!(Milieu::parse("").unwrap_err().0, "");
    }

    #[test]
    fn a_commune_takes_douars_and_a_province_does_not() {
        assert!(
            PlaceKind::Commune.takes_additions() && PlaceKind::Arrondissement.takes_additions()
        );
        assert!(!PlaceKind::Province.takes_additions() && !PlaceKind::Douar.takes_additions());
        assert!(PlaceKind::Douar.is_added() && !PlaceKind::Commune.is_added());
    }
}
