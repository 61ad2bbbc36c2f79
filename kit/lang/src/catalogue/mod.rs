//! The words of the product, looked up by key. A catalogue is built once at start from the `.ftl` files of every slice,
//! refuses a mistake in any of them, and is then read by all threads. A message that needs no argument costs one look-up.
//!
//! A key is the identifier of a message, or `message.attribute`. Reading order: `error`, `facts`, `values`, `book`,
//! `compare`.

mod book;
mod compare;
mod error;
mod facts;
mod values;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use book::Book;
pub use compare::Problem;
pub use error::CatalogueError;

use crate::{Arg, Lang};

/// One message file.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Its language.
    pub lang: Lang,
    /// Its name, for messages of error: `features/training/messages/ar.ftl`.
    pub file: &'static str,
    /// What it says, in Fluent.
    pub text: &'static str,
}

/// Every message in every language.
pub struct Catalogue {
    books: [Book; 3],
    strict: bool,
    warned: Mutex<HashSet<String>>,
}

impl Catalogue {
    /// Reads all files.
    ///
    /// # Errors
    /// The first file that is not Fluent, the first key that one language defines twice, the first reference to nothing.
    pub fn new(sources: &[Source]) -> Result<Catalogue, CatalogueError> {
        let [ar, fr, en] = Lang::ALL.map(|lang| Book::new(lang, sources));
        Ok(Catalogue { books: [ar?, fr?, en?], strict: false, warned: Mutex::default() })
    }

    /// For tests: from now on a missing key or argument panics instead of being shown.
    #[must_use]
    pub fn strict(self) -> Self {
        Catalogue { strict: true, ..self }
    }

    /// A message that needs no argument, borrowed. A key that is missing is shown as `⟦key⟧` and traced once.
    pub fn get(&self, lang: Lang, key: &str) -> Cow<'_, str> {
        match self.book(lang).message(key).and_then(|message| message.text()) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.fill(lang, key, &[], true)),
        }
    }

    /// A message filled for a page: texts isolated by U+2068…U+2069, numbers in the language's print.
    pub fn format(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
        self.fill(lang, key, args, true)
    }

    /// A message filled for an attribute, a file name or a subject line: the same without isolating marks.
    pub fn format_plain(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
        self.fill(lang, key, args, false)
    }

    /// Whether the language has the key.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.book(lang).message(key).is_some()
    }

    /// All keys of a language, in alphabetical order.
    pub fn keys(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.book(lang).keys().into_keys()
    }

    /// The variables a message needs, also through the messages it refers to; none when the key is missing.
    pub fn variables(&self, lang: Lang, key: &str) -> BTreeSet<String> {
        self.book(lang).message(key).map(|message| message.variables().clone()).unwrap_or_default()
    }

    /// What the three languages do not have in common, by key; empty when all is translated.
    pub fn compare(&self) -> Vec<Problem> {
        compare::compare(&Lang::ALL.map(|lang| (lang, self.book(lang).keys())))
    }

    fn book(&self, lang: Lang) -> &Book {
        &self.books[lang as usize]
    }

    fn fill(&self, lang: Lang, key: &str, args: &[(&str, Arg)], isolates: bool) -> String {
        let Some(message) = self.book(lang).message(key) else {
            self.complain(lang, key, "the key is missing");
            return format!("⟦{key}⟧");
        };
        if let Some(text) = message.text() {
            return text.to_owned();
        }
        let given = |name: &String| args.iter().any(|(given, _)| given == name);
        if let Some(name) = message.variables().iter().find(|name| !given(name)) {
            self.complain(lang, key, &format!("the argument ${name} is missing"));
        }
        let (text, whole) = self.book(lang).format(key, args, isolates);
        if !whole {
            self.complain(lang, key, "not all of it could be filled");
        }
        text
    }

    // A page asks for the same wrong key again and again: the log says it once.
    fn complain(&self, lang: Lang, key: &str, what: &str) {
        assert!(!self.strict, "{lang} `{key}`: {what}");
        let mut warned = self.warned.lock().unwrap_or_else(PoisonError::into_inner);
        if warned.insert(format!("{lang} {key} {what}")) {
            tracing::warn!(%lang, key, what, "a message cannot be shown");
        }
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("strict", &self.strict).finish_non_exhaustive()
    }
}
