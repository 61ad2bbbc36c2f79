//! What people type to set a target.
use super::{
    actions::{Edited, NewTarget},
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
