//! Holding the languages against one another, for the test that finds a forgotten translation.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Message;
use super::facts::uncovered;
use crate::Lang;

/// Something a translator has to mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Another language has the key, this one has not.
    #[error("{lang}: the key `{key}` is missing")]
    MissingKey {
        /// The language without it.
        lang: Lang,
        /// The key.
        key: String,
    },
    /// A language uses fewer variables than the others together.
    #[error("{lang}: `{key}` never uses {missing:?}, which another language does")]
    MissingVariables {
        /// The language that leaves them out.
        lang: Lang,
        /// The key.
        key: String,
        /// The names left out.
        missing: Vec<String>,
    },
    /// A plural without all the forms its language has: six in Arabic, two in French and English.
    #[error("{lang}: `{key}` chooses by number without the forms {missing:?}")]
    MissingForms {
        /// The language.
        lang: Lang,
        /// The key.
        key: String,
        /// Plural categories without a variant.
        missing: Vec<&'static str>,
    },
}

pub(super) type Keys<'a> = BTreeMap<&'a str, &'a Message>;

pub(super) fn compare(books: &[(Lang, Keys<'_>)]) -> Vec<Problem> {
    let all: BTreeSet<&str> = books.iter().flat_map(|(_, keys)| keys.keys().copied()).collect();
    all.into_iter().flat_map(|key| of_key(books, key)).collect()
}

fn of_key(books: &[(Lang, Keys<'_>)], key: &str) -> Vec<Problem> {
    let found = books.iter().filter_map(|(_, keys)| keys.get(key));
    let variables: BTreeSet<&String> = found.flat_map(|message| message.variables()).collect();
    let mut problems = Vec::new();
    for (lang, keys) in books {
        match keys.get(key) {
            None => problems.push(Problem::MissingKey { lang: *lang, key: key.to_owned() }),
            Some(message) => {
                problems.extend(missing_variables(*lang, key, message, &variables));
                problems.extend(missing_forms(*lang, key, message));
            }
        }
    }
    problems
}

fn missing_variables(
    lang: Lang,
    key: &str,
    message: &Message,
    all: &BTreeSet<&String>,
) -> Option<Problem> {
    let unused = all.iter().filter(|name| !message.variables().contains(**name));
    let missing: Vec<String> = unused.map(|name| (*name).clone()).collect();
    (!missing.is_empty()).then(|| Problem::MissingVariables { lang, key: key.to_owned(), missing })
}

fn missing_forms(lang: Lang, key: &str, message: &Message) -> impl Iterator<Item = Problem> {
    let missing = message.plurals().iter().map(move |variants| uncovered(forms(lang), variants));
    missing.filter(|missing| !missing.is_empty()).map(move |missing| Problem::MissingForms {
        lang,
        key: key.to_owned(),
        missing,
    })
}

fn forms(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ar => &["zero", "one", "two", "few", "many", "other"],
        Lang::Fr | Lang::En => &["one", "other"],
    }
}
