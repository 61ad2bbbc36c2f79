//! The word by which whoever asked finds their case again, with its number.

use crate::foundation;

/// Eight letters: who has the number of a case needs some 140 000 million guesses.
pub type Code = foundation::Code<8>;

/// The number as people type it: blanks and small letters do not matter.
pub fn read_number(typed: &str) -> String {
    let kept = typed.chars().filter(|letter| !letter.is_whitespace()).take(40);
    kept.map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_whatever_the_hand() {
        assert_eq!(read_number(" 05.081/2026/d0017 "), "05.081/2026/D0017");
    }
}
