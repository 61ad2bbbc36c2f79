//! Two words compared: how alike, from 0 to 100, and for which reason.

use super::Reason;
use std::sync::OnceLock;

/// A word of a name, with what comparing needs. Most pairs of words are told apart before their keys are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub text: String,
    pub letters: usize,
    /// One bit for each kind of letter in the word.
    pub kinds: u64,
    key: OnceLock<String>,
}

/// The score of two words that have nothing to do with each other.
const UNLIKE: (u8, Option<Reason>) = (15, None);

impl Word {
    pub fn new(text: String) -> Word {
        let (letters, kinds) =
            text.chars().fold((0, 0), |(count, kinds), letter| (count + 1, kinds | kind(letter)));
        Word { text, letters, kinds, key: OnceLock::new() }
    }

    /// The skeleton of the word.
    pub fn key(&self) -> &str {
        self.key.get_or_init(|| crate::skeleton::of_token(&self.text))
    }

    /// How alike two words of one script are.
    pub fn compare(&self, other: &Word) -> (u8, Option<Reason>) {
        if self.text == other.text {
            return (100, None);
        }
        if self.cannot_resemble(other) {
            return UNLIKE;
        }
        if self.is_feminine_of(other) || other.is_feminine_of(self) {
            return (60, Some(Reason::FeminineEnding));
        }
        if self.key().len() > 1 && self.key() == other.key() {
            return (scaled(70.0 + 25.0 * self.closeness(other)), Some(Reason::SameSound));
        }
        self.compare_letters(other)
    }

    fn compare_letters(&self, other: &Word) -> (u8, Option<Reason>) {
        let shorter = self.letters.min(other.letters);
        if shorter >= 3 && one_letter_apart(&self.text, &other.text) {
            // One letter of three is another name more often than one letter of eight.
            let score = 60 + 4 * u8::try_from(shorter.min(7)).unwrap_or(7);
            return (score, Some(Reason::OneLetter));
        }
        if shorter < 5 {
            return UNLIKE;
        }
        match self.closeness(other) {
            high if high >= 0.85 => (scaled(high * 90.0), Some(Reason::SomeLetters)),
            low => (scaled(low * 45.0), None),
        }
    }

    /// How alike two words of different scripts are, by their sound alone.
    pub fn compare_sound(&self, other: &Word) -> (u8, Option<Reason>) {
        let shorter = self.key().len().min(other.key().len());
        if shorter == 0 {
            (0, None)
        } else if self.key() == other.key() {
            // A key of one consonant is weak evidence.
            (if shorter == 1 { 75 } else { 92 }, None)
        } else if shorter >= 3 && one_letter_apart(self.key(), other.key()) {
            (72, Some(Reason::OneLetter))
        } else {
            UNLIKE
        }
    }

    fn is_feminine_of(&self, other: &Word) -> bool {
        let ending = self.text.strip_prefix(other.text.as_str());
        other.letters >= 3
            && matches!(ending, Some("ه" | "a"))
            && !other.text.ends_with(['a', 'e', 'i', 'ا'])
    }

    /// Whether [`Word::compare`] may find anything: never false where it does.
    pub fn may_resemble(&self, other: &Word) -> bool {
        self.text == other.text || !self.cannot_resemble(other)
    }

    /// A cheap look that spares the slow comparison: lengths far apart, or fewer than half of the letters shared.
    fn cannot_resemble(&self, other: &Word) -> bool {
        self.letters.abs_diff(other.letters) > 3 || !share_letters(self.kinds, other.kinds)
    }

    fn closeness(&self, other: &Word) -> f64 {
        // The order of the arguments can change the last digits; two people are alike from both sides.
        let (one, two) = if self.text < other.text { (self, other) } else { (other, self) };
        strsim::jaro_winkler(&one.text, &two.text)
    }
}

/// Whether at least half of the kinds of letters are common to both.
pub fn share_letters(one: u64, other: u64) -> bool {
    2 * (one & other).count_ones() >= one.count_ones().max(other.count_ones())
}

/// Arabic letters and Latin ones each fall on bits of their own; other scripts may share a bit, which costs time only.
fn kind(letter: char) -> u64 {
    1 << (u32::from(letter) % 64)
}

/// Whether one letter added, lost or changed, or two neighbours swapped, make one word the other.
fn one_letter_apart(one: &str, other: &str) -> bool {
    let common = |pair: (char, char)| (pair.0 == pair.1).then_some(pair.0.len_utf8());
    let head: usize = one.chars().zip(other.chars()).map_while(common).sum();
    let (one, other) = (&one[head..], &other[head..]);
    let tail: usize = one.chars().rev().zip(other.chars().rev()).map_while(common).sum();
    let (one, other) = (&one[..one.len() - tail], &other[..other.len() - tail]);
    match (one.chars().count(), other.chars().count()) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => one.chars().rev().eq(other.chars()),
        _ => false,
    }
}

fn scaled(score: f64) -> u8 {
    // Always within 0..=100: every caller weighs a closeness of at most one.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = score.clamp(0.0, 100.0).round() as u8;
    whole
}
