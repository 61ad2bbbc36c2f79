//! Folding: the form of a text in which two spellings of the same words are equal letter by letter.
//!
//! The work goes letter by letter, so a text is read once and nothing is normalised as a whole: accents and harakat are
//! dropped anyway, and their order does not matter. `letters.rs` holds the table, `lam_alef.rs` one mended damage.

mod lam_alef;
mod letters;

use letters::Fate;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The text as a search sees it: lower case, without accents, harakat, tatweel or direction marks; one alef, one kaf,
/// one yeh; ta marbuta as heh; digits 0–9; punctuation, apostrophes and hyphens as spaces; single spaces between words.
///
/// Folding twice changes nothing more, and no text makes it fail.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        fold_letter(letter, &mut folded);
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    lam_alef::mend(folded)
}

fn fold_letter(letter: char, folded: &mut String) {
    if letter.is_ascii_lowercase() {
        return folded.push(letter);
    }
    match letters::fate(letter) {
        Fate::Unknown => decompose_compatible(letter, |part| {
            // A capital may decompose only once it is small, so the parts are taken apart a second time.
            for small in part.to_lowercase() {
                decompose_compatible(small, |atom| settle(atom, folded));
            }
        }),
        fate => apply(fate, folded),
    }
}

fn settle(atom: char, folded: &mut String) {
    match letters::fate(atom) {
        Fate::Unknown if is_combining_mark(atom) => {}
        Fate::Unknown if atom.is_alphanumeric() => folded.push(atom),
        Fate::Unknown => apply(Fate::Space, folded),
        fate => apply(fate, folded),
    }
}

fn apply(fate: Fate, folded: &mut String) {
    match fate {
        Fate::Letter(letter) => folded.push(letter),
        Fate::Letters(letters) => folded.push_str(letters),
        Fate::Space if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
        Fate::Space | Fate::Gone | Fate::Unknown => {}
    }
}
