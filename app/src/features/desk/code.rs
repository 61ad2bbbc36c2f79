//! The word by which whoever asked finds their case again, with its number.

use kit_db::text_column;
use rand::Rng;
use subtle::ConstantTimeEq;

/// Figures and capitals that nobody takes for one another.
const LETTERS: &[u8; 27] = b"23456789ACDEFGHJKMNPQRTVWXY";
const LENGTH: usize = 8;

/// Eight letters out of 27: who has the number of a case needs some 140 000 million guesses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    pub fn random() -> Self {
        let mut chance = rand::rng();
        let letter = |_| char::from(LETTERS[chance.random_range(0..LETTERS.len())]);
        Self((0..LENGTH).map(letter).collect())
    }

    /// What a person typed from a paper: small letters, blanks and dashes do not matter.
    pub fn read(typed: &str) -> Option<Self> {
        let letters = typed.chars().filter(|letter| !matches!(letter, ' ' | '-' | '_' | '.'));
        let code: String = letters.take(LENGTH + 1).map(meant).collect();
        Self::parse(&code)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn parse(text: &str) -> Option<Self> {
        let known = text.len() == LENGTH && text.bytes().all(|byte| LETTERS.contains(&byte));
        known.then(|| Self(text.to_owned()))
    }

    /// In groups of four, as it is printed and typed: `7K3M-9Q2P`.
    pub fn printed(&self) -> String {
        [&self.0[..4], &self.0[4..]].join("-")
    }

    /// Whether they are the same, in a time that does not tell where they differ.
    pub fn is(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

fn meant(typed: char) -> char {
    match typed.to_ascii_uppercase() {
        'S' => '5',
        'B' => '8',
        'Z' => '2',
        'U' => 'V',
        other => other,
    }
}

text_column!(Code);

/// The number as people type it: blanks and small letters do not matter.
pub fn read_number(typed: &str) -> String {
    let kept = typed.chars().filter(|letter| !letter.is_whitespace()).take(40);
    kept.map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_and_a_number_are_read_whatever_the_hand() {
        let code = Code::random();
        assert_eq!(Code::read(&code.printed().to_lowercase()), Some(code.clone()));
        assert!(code.is(&code.clone()));
        assert_eq!(Code::read("7K3M"), None);
        assert_eq!(read_number(" 05.081/2026/d0017 "), "05.081/2026/D0017");
    }
}
