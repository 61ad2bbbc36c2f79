//! The word by which the public asks for a certificate.

use kit_db::text_column;
use rand::Rng;

/// Figures and capitals that nobody takes for one another: neither 0 nor O, 1, I, L, and of S and 5, B and 8, Z and 2,
/// U and V only one.
const LETTERS: &[u8; 27] = b"23456789ACDEFGHJKMNPQRTVWXY";
const LENGTH: usize = 12;

/// Twelve letters out of 27: with a million certificates issued, one guess in 150 000 million finds one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// A code that nobody can guess.
    pub fn random() -> Self {
        let mut chance = rand::rng();
        let letter = |_| char::from(LETTERS[chance.random_range(0..LETTERS.len())]);
        Self((0..LENGTH).map(letter).collect())
    }

    /// What a person typed from a paper: small letters, blanks and dashes do not matter, nor does B for 8.
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

    /// In groups of four, as it is printed and typed: `7K3M-9Q2P-XW4T`.
    pub fn printed(&self) -> String {
        [&self.0[..4], &self.0[4..8], &self.0[8..]].join("-")
    }

    /// The address of its page.
    pub fn address(&self, public_url: &str) -> String {
        format!("{}/c/{}", public_url.trim_end_matches('/'), self.printed())
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_code_typed_from_paper_is_read_whatever_the_hand() {
        let code = Code::random();
        assert_eq!(Code::read(&code.printed().to_lowercase()), Some(code.clone()));
        assert_eq!(Code::read(&format!(" {} ", code.as_str())), Some(code));
        assert_eq!(Code::read("bs2u 3456 789a").unwrap().as_str(), "852V3456789A");
        for wrong in ["", "05.081", "7K3M-9Q2P", "7K3M-9Q2P-XW4T-A", "شهادة", "OOOOOOOOOOOO"] {
            assert_eq!(Code::read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn two_codes_differ_and_hold_no_look_alikes() {
        let codes: Vec<Code> = (0..50).map(|_| Code::random()).collect();
        for (at, code) in codes.iter().enumerate() {
            assert!(!codes[..at].contains(code));
            assert!(!code.as_str().contains(['0', 'O', '1', 'I', 'L', 'S', 'B', 'Z', 'U']));
        }
    }

    #[test]
    fn the_address_is_short_enough_for_a_small_square() {
        let code = Code::parse("7K3M9Q2PXW4T").unwrap();
        assert_eq!(code.address("https://qurb.example/"), "https://qurb.example/c/7K3M-9Q2P-XW4T");
    }
}
