//! Passwords: what makes a good one, kept only as argon2 hashes.
//!
//! After NIST SP 800-63B: length counts, and that nobody guesses it from a list or from what is known of its owner; no rule
//! of composition, no change for the sake of change, any letter of any script.

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use zxcvbn::{Score, zxcvbn};

/// A password on its way to be hashed or compared; never printed, never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Characters that a new one has at least.
pub const SHORTEST: usize = 10;

/// Characters that a new one has at most: what is longer makes the machine work and nobody safer.
pub const LONGEST: usize = 128;

/// Words that come first to the mind of somebody who guesses here.
const OURS: [&str; 12] = [
    "qurb",
    "indh",
    "maroc",
    "morocco",
    "azilal",
    "tanmia",
    "tanmiya",
    "province",
    "formation",
    "motdepasse",
    "administrateur",
    "demonstration",
];

/// Why a password may not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    Short,
    Long,
    /// On a list of common ones, a keyboard row, a repetition, a date, or made of the login and the name.
    Guessable,
}

/// How much work it is to guess one that may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    Fair,
    Good,
    Strong,
}

/// Every password that was hashed or compared: tests see by it that a wrong login costs as much as a wrong password.
#[cfg(test)]
static WORKED_ON: std::sync::Mutex<Vec<String>> = std::sync::Mutex::new(Vec::new());

/// How often this one was hashed or compared.
#[cfg(test)]
pub fn times_worked_on(text: &str) -> usize {
    let known = WORKED_ON.lock().map(|known| known.clone()).unwrap_or_default();
    known.iter().filter(|known| *known == text).count()
}

impl Password {
    /// As typed, without the blanks around, in the one form that a letter has whichever keyboard made it.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(text.as_ref().trim().nfkc().collect())
    }

    /// Why it may not be kept; `about` is what others know of whose it is.
    pub fn weakness(&self, about: &[&str]) -> Option<Weakness> {
        let long = self.0.chars().count();
        match long {
            ..SHORTEST => Some(Weakness::Short),
            _ if long > LONGEST => Some(Weakness::Long),
            _ => (self.score(about) < Score::Two).then_some(Weakness::Guessable),
        }
    }

    /// How strong one that may be kept is.
    pub fn strength(&self, about: &[&str]) -> Strength {
        match self.score(about) {
            Score::Four => Strength::Strong,
            Score::Three => Strength::Good,
            _ => Strength::Fair,
        }
    }

    fn score(&self, about: &[&str]) -> Score {
        let known = known(about);
        let mut rest = self.0.to_lowercase();
        for word in &known {
            rest = rest.replace(word.as_str(), "");
        }
        // A name and a few letters more is what others try first, however long the name.
        if rest.chars().filter(|c| c.is_alphanumeric()).count() < 5 {
            return Score::Zero;
        }
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        zxcvbn(&self.0, &known).score()
    }

    fn note(&self) {
        #[cfg(test)]
        if let Ok(mut known) = WORKED_ON.lock() {
            known.push(self.0.clone());
        }
    }

    /// The hash to keep; some 25 ms of one core on purpose.
    pub fn hash(&self) -> Result<String, argon2::password_hash::Error> {
        self.note();
        Ok(Argon2::default().hash_password(self.0.as_bytes())?.to_string())
    }

    /// Whether this is the password of `hash`. Without a hash it takes as long, and answers no.
    pub fn matches(&self, hash: Option<&str>) -> bool {
        static NOBODY: LazyLock<String> =
            LazyLock::new(|| Password::new("nobody has this").hash().unwrap_or_default());
        let nobody = NOBODY.as_str();
        self.note();
        // An account whose slip was not used yet has no hash either.
        let hash = hash.filter(|hash| !hash.is_empty());
        let known = hash.is_some();
        let Ok(hash) = PasswordHash::new(hash.unwrap_or(nobody)) else { return false };
        let right = Argon2::default().verify_password(self.0.as_bytes(), &hash).is_ok();
        right && known
    }
}

/// What one would try first: our own words, the login and the name, and their parts; the longest first.
fn known(about: &[&str]) -> Vec<String> {
    let parts = about.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let all = OURS.into_iter().chain(about.iter().copied()).chain(parts);
    let mut known: Vec<String> =
        all.filter(|word| word.chars().count() > 2).map(str::to_lowercase).collect();
    known.sort_by_key(|word| std::cmp::Reverse(word.len()));
    known.dedup();
    known
}

impl Strength {
    /// The key of what is said when it was kept.
    pub fn toast(self) -> &'static str {
        match self {
            Self::Fair => "toast-password-fair",
            Self::Good => "toast-password-good",
            Self::Strong => "toast-password-strong",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    const AMINA: [&str; 2] = ["amina@azilal.example", "Amina Benali"];

    #[test]
    fn what_is_short_common_or_about_oneself_is_refused() {
        let weak = |text: &str| Password::new(text).weakness(&AMINA);
        assert_eq!(weak("Tabant26"), Some(Weakness::Short));
        assert_eq!(weak(&"تبانت ".repeat(40)), Some(Weakness::Long));
        for guessable in [
            "password123",
            "1234567890",
            "azertyuiop",
            "aaaaaaaaaaaa",
            "amina@azilal.example",
            "aminabenali",
            "AminaBenali1",
            "motdepasse1",
            "qwertyuiop",
            "abcdefghij",
            "indhindhindh",
            "14/07/1984",
        ] {
            assert_eq!(weak(guessable), Some(Weakness::Guessable), "{guessable}");
        }
        for good in [
            "quatre ânes boivent du thé",
            "سبعة جبال فوق تبانت",
            "zwina-tafoukt-wurti-9",
            "Kx9#vT2!qLmz",
        ] {
            assert_eq!(weak(good), None, "{good}");
        }
        let sentence = Password::new("quatre ânes boivent du thé");
        assert_eq!(sentence.strength(&AMINA), Strength::Strong);
    }

    #[test]
    fn a_letter_is_the_same_whichever_keyboard_made_it() {
        let one = Password::new("caf\u{e9} du matin ");
        let other = Password::new("cafe\u{301} du matin");
        assert_eq!(one, other);
        assert!(other.matches(Some(&one.hash().unwrap())));
        assert!(!other.matches(None));
        assert!(!other.matches(Some("")));
    }
}
