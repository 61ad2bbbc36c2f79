//! Words that a person reads from a paper and types, or says on the telephone.

use kit_db::text_column;
use rand::Rng;
use subtle::ConstantTimeEq;

/// Figures and capitals that nobody takes for one another: neither 0 nor O, 1, I, L, and of S and 5, B and 8, Z and 2,
/// U and V only one.
const LETTERS: &[u8; 27] = b"23456789ACDEFGHJKMNPQRTVWXY";
/// Letters in a group, as it is printed.
const GROUP: usize = 4;

/// `LONG` letters out of 27: with twelve, and a million of them given out, one guess in 150 000 million finds one.
#[derive(Clone, PartialEq, Eq)]
pub struct Code<const LONG: usize>(String);

impl<const LONG: usize> Code<LONG> {
    /// A code that nobody can guess.
    pub fn random() -> Self {
        let mut chance = rand::rng();
        let letter = |_| char::from(LETTERS[chance.random_range(0..LETTERS.len())]);
        Self((0..LONG).map(letter).collect())
    }

    /// What a person typed from a paper: small letters, blanks and dashes do not matter, nor does B for 8.
    pub fn read(typed: &str) -> Option<Self> {
        let letters = typed.chars().filter(|letter| !is_between(*letter));
        let code: String = letters.take(LONG + 1).map(meant).collect();
        Self::parse(&code)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn parse(text: &str) -> Option<Self> {
        let known = text.len() == LONG && text.bytes().all(|byte| LETTERS.contains(&byte));
        known.then(|| Self(text.to_owned()))
    }

    /// In groups of four, as it is printed and typed: `7K3M-9Q2P-XW4T`.
    pub fn printed(&self) -> String {
        let groups = self.0.as_bytes().chunks(GROUP).map(String::from_utf8_lossy);
        groups.collect::<Vec<_>>().join("-")
    }

    /// Whether they are the same, in a time that does not tell where they differ.
    pub fn is(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

/// Codes open things: a log does not name them.
impl<const LONG: usize> std::fmt::Debug for Code<LONG> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(…)")
    }
}

fn is_between(typed: char) -> bool {
    typed.is_whitespace() || matches!(typed, '-' | '‑' | '–' | '_' | '.')
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

text_column!(Code<8>);
text_column!(Code<12>);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_code_typed_from_paper_is_read_whatever_the_hand() {
        let code = Code::<12>::random();
        assert_eq!(Code::read(&code.printed().to_lowercase()), Some(code.clone()));
        assert_eq!(Code::read(&code.printed().replace('-', " – ")), Some(code.clone()));
        assert_eq!(Code::read(&format!(" {} ", code.as_str())), Some(code));
        assert_eq!(Code::<12>::read("bs2u 3456 789a").unwrap().as_str(), "852V3456789A");
        for wrong in ["", "05.081", "7K3M-9Q2P", "7K3M-9Q2P-XW4T-A", "شهادة", "OOOOOOOOOOOO"] {
            assert_eq!(Code::<12>::read(wrong), None, "{wrong:?}");
        }
        assert_eq!(Code::<8>::read("7k3m 9q2p").unwrap().printed(), "7K3M-9Q2P");
    }

    #[test]
    fn two_codes_differ_and_hold_no_look_alikes() {
        let codes: Vec<Code<12>> = (0..50).map(|_| Code::random()).collect();
        for (at, code) in codes.iter().enumerate() {
            assert!(!codes[..at].contains(code) && codes[..at].iter().all(|other| !code.is(other)));
            assert!(code.is(&code.clone()));
            assert!(!code.as_str().contains(['0', 'O', '1', 'I', 'L', 'S', 'B', 'Z', 'U']));
        }
        assert_eq!(format!("{:?}", codes[0]), "Code(…)");
    }
}
