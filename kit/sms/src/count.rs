//! What a text costs: networks carry 140 bytes at a time.
//!
//! A text whose letters are all in the default alphabet of GSM (3GPP TS 23.038) has seven bits for each: 160 in one part, 153 in each
//! of several, since seven bytes join them. One letter outside of it, and the whole text travels in UCS-2: 70, or 67.

/// How a text travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    Gsm,
    Ucs2,
}

/// What a text comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    pub alphabet: Alphabet,
    /// Letters as the network counts them.
    pub units: usize,
    /// None for an empty text.
    pub parts: usize,
    /// The first few letters that are not in the small alphabet.
    pub wide: Vec<char>,
}

/// The default alphabet, in its order.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Signs that an escape stands before.
const ESCAPED: &str = "\u{c}^{}\\[~]|€";

/// So many letters are told that force the wide alphabet.
const TOLD: usize = 6;

pub fn count(text: &str) -> Count {
    let alphabet = alphabet(text);
    let mut wide: Vec<char> = Vec::new();
    for letter in text.chars().filter(|letter| septets(*letter).is_none()) {
        if wide.len() < TOLD && !wide.contains(&letter) {
            wide.push(letter);
        }
    }
    let units = text.chars().map(|letter| alphabet.units(letter)).sum();
    Count { alphabet, units, parts: cut(text, alphabet).len(), wide }
}

/// The text in the parts in which it travels; together they are the text again.
pub fn parts(text: &str) -> Vec<&str> {
    cut(text, alphabet(text))
}

fn alphabet(text: &str) -> Alphabet {
    match text.chars().all(|letter| septets(letter).is_some()) {
        true => Alphabet::Gsm,
        false => Alphabet::Ucs2,
    }
}

/// What a letter takes in the small alphabet, if it is in it.
fn septets(letter: char) -> Option<usize> {
    match letter {
        _ if BASIC.contains(letter) => Some(1),
        _ if ESCAPED.contains(letter) => Some(2),
        _ => None,
    }
}

impl Alphabet {
    fn units(self, letter: char) -> usize {
        match self {
            Self::Gsm => septets(letter).unwrap_or(2),
            Self::Ucs2 => letter.len_utf16(),
        }
    }

    /// The most units of a text in one part, and of each part of several.
    pub fn room(self) -> (usize, usize) {
        match self {
            Self::Gsm => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }
}

fn cut(text: &str, alphabet: Alphabet) -> Vec<&str> {
    let (single, each) = alphabet.room();
    if text.is_empty() {
        return Vec::new();
    }
    if text.chars().map(|letter| alphabet.units(letter)).sum::<usize>() <= single {
        return vec![text];
    }
    let (mut parts, mut begin, mut held) = (Vec::new(), 0, 0);
    for (at, letter) in text.char_indices() {
        let units = alphabet.units(letter);
        if held + units > each {
            parts.push(&text[begin..at]);
            (begin, held) = (at, 0);
        }
        held += units;
    }
    parts.push(&text[begin..]);
    parts
}
