//! A place as the database has it: shipped or added by people.

use super::{AliasRelation, PlaceKind, shipped_aliases};
use kit_db::FromRow;
use kit_lang::Lang;

#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct PlaceRow {
    pub code: String,
    pub kind: String,
    pub parent: Option<String>,
    pub name_ar: String,
    pub name_fr: String,
    /// One a line.
    pub aliases: String,
    pub population: Option<i64>,
    pub households: Option<i64>,
    pub milieu: Option<String>,
    /// Part of the official division; the others were added by people.
    pub shipped: bool,
    pub version: i64,
}

/// A neighbourhood or a douar to add.
#[derive(Debug, Clone)]
pub struct NewPlace {
    pub kind: PlaceKind,
    pub name_ar: String,
    pub name_fr: String,
}

impl PlaceRow {
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.name_ar,
            Lang::Fr | Lang::En => &self.name_fr,
        }
    }

    /// The name in the other script.
    pub fn other_name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.name_fr,
            Lang::Fr | Lang::En => &self.name_ar,
        }
    }

    /// The key of the word for its kind.
    pub fn kind_key(&self) -> String {
        format!("place-kind-{}", self.kind.replace('_', "-"))
    }

    pub fn kind(&self) -> Option<PlaceKind> {
        PlaceKind::parse(&self.kind).ok()
    }

    /// Whether people may add neighbourhoods and douars in it.
    pub fn takes_additions(&self) -> bool {
        self.kind().is_some_and(PlaceKind::takes_additions)
    }

    pub fn alias_list(&self) -> impl Iterator<Item = &str> {
        self.aliases.lines().filter(|alias| !alias.is_empty())
    }

    /// Whether one of its names or aliases is this, folded.
    pub fn is_named(&self, folded: &str) -> bool {
        let names = [self.name_ar.as_str(), self.name_fr.as_str()];
        let key = kit_words::skeleton(folded);
        names.into_iter().chain(self.alias_list()).any(|name| {
            kit_words::fold(name) == folded || (!key.is_empty() && kit_words::skeleton(name) == key)
        })
    }

    /// The name of an area by which documents mean this place, if that is what `query` says.
    pub fn area_meant_by(&self, query: &str) -> Option<&'static str> {
        let folded = kit_words::fold(query);
        let mut areas = shipped_aliases()
            .filter(|alias| alias.code == self.code && alias.relation == AliasRelation::Area);
        areas.find(|alias| kit_words::fold(alias.text) == folded).map(|alias| alias.text)
    }
}
