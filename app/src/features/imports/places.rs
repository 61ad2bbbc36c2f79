//! Which commune a cell means: by its name in either script, another name of it, or its code of 2024 or 2014.
//!
//! The province of the import comes first: Tabant is a commune of Azilal for an officer of Azilal, whatever other places have
//! names like it. What is nearly the name of one is a doubt with its candidates.

use super::{found::Named, words};
use crate::foundation::places::{PlaceCode, resolve_2014};
use kit_db::FromRow;
use kit_words::{Named as Name, Prepared, fold, tokens};
use std::collections::HashMap;

/// A place as the book is made from it.
#[derive(Debug, Clone, FromRow)]
pub struct Entry {
    pub code: String,
    pub kind: String,
    pub name_ar: String,
    pub name_fr: String,
    /// One a line.
    pub aliases: String,
}

/// What a text means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    Place(String),
    OneOf(Vec<Named>),
    Unknown,
}

/// Every place, by the letters of its names.
pub struct Book {
    entries: Vec<Entry>,
    names: Vec<Prepared>,
    by_name: HashMap<String, Vec<usize>>,
    province: String,
    known: HashMap<String, Meant>,
}

/// Candidates shown for one cell.
const MOST: usize = 5;
/// From here on two writings are the same name.
const SAME: u8 = 96;
/// From here on somebody is asked.
const NEAR: u8 = 80;

impl Book {
    pub fn new(entries: Vec<Entry>, around: &str) -> Self {
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            let aliases = entry.aliases.lines();
            for name in [entry.name_ar.as_str(), entry.name_fr.as_str()].into_iter().chain(aliases)
            {
                let places = by_name.entry(key(name)).or_default();
                if !places.contains(&at) {
                    places.push(at);
                }
            }
        }
        let named = |entry: &Entry| Prepared::new(&Name { ar: &entry.name_ar, fr: &entry.name_fr });
        let names = entries.iter().map(named).collect();
        let province = around.get(..6).unwrap_or(around).to_owned();
        Self { entries, names, by_name, province, known: HashMap::new() }
    }

    /// What the text means; a sheet says the same few communes over and over.
    pub fn meant(&mut self, text: &str) -> Meant {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let meant = self.look_up(text);
        self.known.insert(text.to_owned(), meant.clone());
        meant
    }

    fn look_up(&self, text: &str) -> Meant {
        if let Some(code) = self.coded(text) {
            return Meant::Place(code);
        }
        let folded = fold(text);
        let bare = words::bare_place(&folded);
        for name in [folded.as_str(), bare] {
            if let Some(meant) = self.exactly(&key(name)) {
                return meant;
            }
        }
        self.nearly(bare)
    }

    fn coded(&self, text: &str) -> Option<String> {
        let code = PlaceCode::parse(text).ok()?;
        let today = resolve_2014(&code).unwrap_or(code);
        let there = self.entries.iter().any(|entry| entry.code == today.as_str());
        there.then(|| today.as_str().to_owned())
    }

    fn exactly(&self, name: &str) -> Option<Meant> {
        let all = self.by_name.get(name).filter(|_| !name.is_empty())?;
        let near = |at: &&usize| self.entries[**at].code.starts_with(&self.province);
        let tests: [&dyn Fn(&&usize) -> bool; 4] = [
            &|at| self.is_commune(**at) && near(at),
            &|at| self.is_below_commune(**at) && near(at),
            &|at| self.is_commune(**at),
            &|_| true,
        ];
        for (level, test) in tests.iter().enumerate() {
            let places: Vec<usize> = all.iter().filter(test).copied().collect();
            match places.as_slice() {
                [] => {}
                // A province is no commune: somebody should say which, or that the province is enough.
                [one] if level < 3 => return Some(Meant::Place(self.entries[*one].code.clone())),
                several => return Some(self.one_of(several)),
            }
        }
        None
    }

    fn nearly(&self, bare: &str) -> Meant {
        let arabic = bare.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c));
        let (ar, fr) = if arabic { (bare, "") } else { ("", bare) };
        let wanted = Prepared::new(&Name { ar, fr });
        let likeness = |at: usize| wanted.likeness(&self.names[at]).score;
        let communes = (0..self.entries.len()).filter(|at| self.is_commune(*at));
        let (near, far): (Vec<usize>, Vec<usize>) =
            communes.partition(|at| self.entries[*at].code.starts_with(&self.province));
        for around in [near, far] {
            let mut found: Vec<(u8, usize)> =
                around.into_iter().map(|at| (likeness(at), at)).collect();
            found.retain(|(score, _)| *score >= NEAR);
            found.sort_by_key(|(score, at)| (u8::MAX - score, *at));
            match found.as_slice() {
                [] => {}
                [(score, one)] if *score >= SAME => {
                    return Meant::Place(self.entries[*one].code.clone());
                }
                several => {
                    let several: Vec<usize> = several.iter().map(|(_, at)| *at).collect();
                    return self.one_of(&several);
                }
            }
        }
        Meant::Unknown
    }

    fn one_of(&self, places: &[usize]) -> Meant {
        let named = |at: &usize| {
            let entry = &self.entries[*at];
            Named {
                id: entry.code.clone(),
                name_ar: entry.name_ar.clone(),
                name_fr: entry.name_fr.clone(),
            }
        };
        Meant::OneOf(places.iter().take(MOST).map(named).collect())
    }

    fn is_commune(&self, at: usize) -> bool {
        matches!(self.entries[at].kind.as_str(), "commune" | "arrondissement")
    }

    fn is_below_commune(&self, at: usize) -> bool {
        matches!(self.entries[at].kind.as_str(), "neighbourhood" | "douar")
    }
}

/// The letters of a name without blanks and articles, so that `آيت امحمد` and `أيت أمحمد`, `Ait M'hamed` and `Aït Mhamed` meet.
fn key(name: &str) -> String {
    tokens(name).concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::foundation::places::shipped;

    fn book() -> Book {
        let entries = shipped().iter().map(|place| Entry {
            code: place.code.as_str().into(),
            kind: place.kind.as_str().into(),
            name_ar: place.name_ar.clone(),
            name_fr: place.name_fr.clone(),
            aliases: place.aliases.join("\n"),
        });
        Book::new(entries.collect(), "05.081.03.09")
    }

    #[test]
    fn a_commune_is_found_by_names_aliases_and_codes() {
        let mut book = book();
        for text in [
            "تبانت",
            "Tabant",
            "TABANT ",
            "الجماعة الترابية تبانت",
            "Commune de Tabant",
            "أيت بوكماز",
            "05.081.03.09",
        ] {
            assert_eq!(book.meant(text), Meant::Place("05.081.03.09".into()), "{text}");
        }
        assert_eq!(book.meant("آيت أمحمد"), Meant::Place("05.081.03.07".into()));
        assert_eq!(book.meant("Azilal"), Meant::Place("05.081.01.01".into()), "not the province");
        assert_eq!(book.meant("01.051.05.01"), Meant::Place("01.051.11.01".into()), "of 2014");
    }

    #[test]
    fn what_is_nearly_a_commune_is_asked_and_what_is_none_is_unknown() {
        let mut book = book();
        match book.meant("Tabante") {
            Meant::OneOf(places) => assert_eq!(places[0].id, "05.081.03.09"),
            other => panic!("{other:?}"),
        }
        assert!(matches!(book.meant("الرحامنة"), Meant::OneOf(_)), "a province");
        assert_eq!(book.meant("Xyzville"), Meant::Unknown);
        assert_eq!(book.meant("05.081.99.99"), Meant::Unknown);
    }
}
