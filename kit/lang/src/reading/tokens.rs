//! A text cut into figures, words and signs.

use super::months::{digit, fold, month, weekday};
use crate::bidi::is_direction_mark;
use chrono::Weekday;

/// What a date is made of. Words that add nothing (يوم, le, of) are gone by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A figure and how many digits it was written with.
    Figure {
        value: u32,
        digits: usize,
    },
    Month(u32),
    Day(Weekday),
    /// `-`, `/` or `.` between figures, and whether a space stood beside it.
    Sign {
        sign: char,
        spaced: bool,
    },
    /// A word or a dash that leads from one date to another.
    To,
    /// A word nobody expects in a date.
    Unknown,
}

const NOISE: [&str; 22] = [
    "يوم",
    "يومي",
    "ايام",
    "بتاريخ",
    "تاريخ",
    "في",
    "من",
    "شهر",
    "سنه",
    "عام",
    "م",
    "le",
    "du",
    "de",
    "les",
    "en",
    "on",
    "the",
    "of",
    "from",
    "between",
    "entre",
];
const LEADS: [&str; 15] = [
    "الي",
    "حتي",
    "لغايه",
    "غايه",
    "و",
    "au",
    "a",
    "to",
    "till",
    "until",
    "through",
    "et",
    "and",
    "jusquau",
    "jusqu",
];
const FIRST: [&str; 5] = ["فاتح", "الفاتح", "اول", "premier", "first"];
const ORDINALS: [&str; 5] = ["er", "st", "nd", "rd", "th"];

pub(super) fn cut(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().filter(|c| !is_direction_mark(*c)).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let end = at + length(&letters[at..]);
        let piece = &letters[at..end];
        let token = match letters[at] {
            c if digit(c).is_some() => Some(figure(piece)),
            c if c.is_alphabetic() => word(piece, tokens.last()),
            c => {
                sign(c, at.checked_sub(1).map(|before| letters[before]), letters.get(end).copied())
            }
        };
        // “jusqu'au” and “، و” lead on once.
        tokens
            .extend(token.filter(|token| *token != Token::To || tokens.last() != Some(&Token::To)));
        at = end;
    }
    tokens
}

fn sign(c: char, before: Option<char>, after: Option<char>) -> Option<Token> {
    let is_digit = |c: Option<char>| c.is_some_and(|c| digit(c).is_some());
    let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    match c {
        '–' | '—' | '→' => Some(Token::To),
        // A point ends an abbreviation (juil. 2011) unless figures stand on both sides.
        '.' if !(is_digit(before) && is_digit(after)) => None,
        '-' | '/' | '.' => {
            Some(Token::Sign { sign: c, spaced: is_space(before) || is_space(after) })
        }
        ',' | '،' | '(' | ')' | ':' | '\'' | '’' => None,
        c if c.is_whitespace() || fold(c).is_none() => None,
        _ => Some(Token::Unknown),
    }
}

// A run of digits, a run of letters with their vowels, or one sign.
fn length(letters: &[char]) -> usize {
    let same: fn(char) -> bool = match letters.first() {
        Some(c) if digit(*c).is_some() => |c| digit(c).is_some(),
        Some(c) if c.is_alphabetic() => |c| c.is_alphabetic() || fold(c).is_none(),
        _ => |_| false,
    };
    letters.iter().take_while(|c| same(**c)).count().max(1)
}

fn figure(digits: &[char]) -> Token {
    let western: String = digits.iter().filter_map(|c| digit(*c)).collect();
    western.parse().map_or(Token::Unknown, |value| Token::Figure { value, digits: digits.len() })
}

fn word(letters: &[char], last: Option<&Token>) -> Option<Token> {
    let word: String = letters.iter().filter_map(|c| fold(*c)).collect();
    let word = word.as_str();
    let after_figure = matches!(last, Some(Token::Figure { .. }));
    if NOISE.contains(&word) || (after_figure && ORDINALS.contains(&word)) {
        return None;
    }
    let named = month(word).map(Token::Month).or_else(|| weekday(word).map(Token::Day));
    Some(named.unwrap_or_else(|| match word {
        word if FIRST.contains(&word) => Token::Figure { value: 1, digits: 1 },
        word if LEADS.contains(&word) => Token::To,
        _ => Token::Unknown,
    }))
}
