//! What people type to set a target.
use super::{
    actions::{Edited, NewDeclared, NewTarget, Said},
    target::{Comparator, PERSONS},
    wording::{WordingError, read},
};
use crate::foundation::Form;
use kit_lang::Catalogue;

pub fn new(form: &mut Form, words: &Catalogue, places: &[String]) -> NewTarget {
    let known = |code: &str| places.iter().find(|place| *place == code).cloned();
    let place = form.choice("place", known).unwrap_or_default();
    let year = year(form);
    let (comparator, value, as_written) = wording(form, words);
    let note = form.optional("note", 500).unwrap_or_default();
    NewTarget { indicator: PERSONS.into(), place, year, value, comparator, as_written, note }
}

pub fn edited(form: &mut Form, words: &Catalogue) -> Edited {
    let (comparator, value, as_written) = wording(form, words);
    let note = form.optional("note", 500).unwrap_or_default();
    Edited { value, comparator, as_written, note, version: form.version() }
}

/// A figure declared for a year, or for all the years up to another.
pub fn declared(form: &mut Form, words: &Catalogue, places: &[String]) -> NewDeclared {
    let known = |code: &str| places.iter().find(|place| *place == code).cloned();
    let place = form.choice("place", known).unwrap_or_default();
    form.required("from_year", 4);
    let from_year = form.integer("from_year", 1950..=2150).unwrap_or_default();
    let to_year = match form.optional("to_year", 4) {
        Some(_) => form.integer("to_year", 1950..=2150).unwrap_or_default(),
        None => from_year,
    };
    if !form.is_wrong() && to_year < from_year {
        form.refuse("to_year", "achieved-years-turned", []);
    }
    NewDeclared { indicator: PERSONS.into(), place, from_year, to_year, said: said(form, words) }
}

/// What is said of a period: without a figure it is known to be unknown.
pub fn said(form: &mut Form, words: &Catalogue) -> Said {
    let mut text = |name: &str| form.optional(name, 500).unwrap_or_default();
    let (exclusion, reason, source) = (text("exclusion"), text("reason"), text("source"));
    let (comparator, value, as_written) = match form.optional("as_written", 200) {
        Some(_) => {
            let (comparator, value, written) = wording(form, words);
            (comparator, Some(value), written)
        }
        None => (Comparator::Exactly, None, String::new()),
    };
    Said { value, comparator, as_written, exclusion, reason, source }
}

fn year(form: &mut Form) -> i64 {
    form.required("year", 4);
    form.integer("year", 1950..=2150).unwrap_or_default()
}

fn wording(form: &mut Form, words: &Catalogue) -> (Comparator, i64, String) {
    let text = form.required("as_written", 200);
    let found = read(words, &text);
    if let Err(error) = found {
        let key = match error {
            WordingError::NoFigure => "target-no-figure",
            WordingError::Ambiguous => "target-ambiguous",
            WordingError::OutOfRange => "target-out-of-range",
        };
        form.refuse("as_written", key, []);
    }
    let (comparator, value) = found.unwrap_or((Comparator::Exactly, 0));
    (comparator, value, text)
}
