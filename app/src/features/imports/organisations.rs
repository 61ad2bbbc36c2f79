//! Which organisation a cell means: one that is known, one that is nearly known, or a new one.

use super::{found::Named, words};
use kit_db::FromRow;
use kit_words::{Named as Name, Prepared, tokens};
use std::collections::HashMap;

/// An organisation of the officer's scope.
#[derive(Debug, Clone, FromRow)]
pub struct Entry {
    pub id: kit_db::uuid::Uuid,
    pub name_ar: String,
    pub name_fr: String,
}

/// What a text means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    Known(String),
    OneOf(Vec<Named>),
    New,
}

/// The organisations of the scope, by the letters of their names.
pub struct Book {
    entries: Vec<Entry>,
    names: Vec<Prepared>,
    by_name: HashMap<String, usize>,
    known: HashMap<String, Meant>,
}

/// Candidates shown for one cell.
const MOST: usize = 4;
/// From here on somebody is asked whether it is the same.
const NEAR: u8 = 85;

impl Book {
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut by_name = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            for name in [&entry.name_ar, &entry.name_fr] {
                by_name.entry(key(name)).or_insert(at);
            }
        }
        by_name.remove("");
        let named = |entry: &Entry| Prepared::new(&Name { ar: &entry.name_ar, fr: &entry.name_fr });
        let names = entries.iter().map(named).collect();
        Self { entries, names, by_name, known: HashMap::new() }
    }

    /// What the text means; a sheet says the same few names over and over.
    pub fn meant(&mut self, text: &str) -> Meant {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let meant = self.look_up(text);
        self.known.insert(text.to_owned(), meant.clone());
        meant
    }

    fn look_up(&self, text: &str) -> Meant {
        if let Some(at) = self.by_name.get(&key(text)) {
            return Meant::Known(self.entries[*at].id.to_string());
        }
        let (ar, fr) = in_scripts(text);
        let wanted = Prepared::new(&Name { ar, fr });
        let kind = words::organisation_kind(text);
        let may = self.names.iter().enumerate().filter(|(_, name)| wanted.may_resemble(name));
        let scored = may.map(|(at, name)| (at, wanted.likeness(name).score));
        let mut near: Vec<(u8, usize)> = scored
            .filter(|(at, score)| *score >= NEAR && self.is_of_kind(*at, kind))
            .map(|(at, score)| (score, at))
            .collect();
        near.sort_by_key(|(score, at)| (u8::MAX - score, *at));
        let named = |(_, at): &(u8, usize)| {
            let Entry { id, name_ar, name_fr } = self.entries[*at].clone();
            Named { id: id.to_string(), name_ar, name_fr }
        };
        let near: Vec<Named> = near.iter().take(MOST).map(named).collect();
        if near.is_empty() { Meant::New } else { Meant::OneOf(near) }
    }

    /// A cooperative and an association of one name are two.
    fn is_of_kind(&self, at: usize, kind: &str) -> bool {
        let entry = &self.entries[at];
        let name = if entry.name_ar.is_empty() { &entry.name_fr } else { &entry.name_ar };
        words::organisation_kind(name) == kind
    }
}

/// The letters of a name without blanks, articles and what hands leave out.
pub fn key(name: &str) -> String {
    tokens(name).concat()
}

/// A name in the script it is written in: Arabic first, then Latin; the other is empty.
pub fn in_scripts(text: &str) -> (&str, &str) {
    let arabic = text.chars().any(|letter| matches!(letter, '\u{0600}'..='\u{06FF}'));
    if arabic { (text, "") } else { ("", text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_is_known_nearly_known_or_new() {
        let id = kit_db::uuid::Uuid::nil();
        let entry = |name_ar: &str, name_fr: &str| Entry {
            id,
            name_ar: name_ar.into(),
            name_fr: name_fr.into(),
        };
        let mut book = Book::new(vec![
            entry("جمعية أيت بوكماز للتنمية", "Association Aït Bougmez pour le développement"),
            entry("تعاونية تمونت", "Coopérative Tamounte"),
        ]);
        assert_eq!(book.meant("جمعيه آيت بوكماز للتنميه"), Meant::Known(id.to_string()));
        assert!(matches!(book.meant("جمعية ايت بوكماس للتنمية"), Meant::OneOf(_)));
        assert_eq!(book.meant("جمعية أطلس للماء"), Meant::New);
    }
}
