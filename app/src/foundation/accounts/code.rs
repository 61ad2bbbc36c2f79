//! The one-time code of a printed slip. Nothing here touches the outside.

use super::AccountId;
use chrono::Duration;
use sha2::{Digest, Sha256};

/// How long a slip is good for.
pub const VALID: Duration = Duration::days(7);

/// Letters and digits that nobody mistakes for one another on paper: 31 of them, without I, L, O, 0 and 1.
const LETTERS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// Of a code, in groups of four: twelve letters are 59 bits, which nobody tries within a week.
const LONG: usize = 12;

/// Twelve letters by which somebody opens their account once. Only the hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct OneTimeCode(String);

impl std::fmt::Debug for OneTimeCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OneTimeCode(…)")
    }
}

impl OneTimeCode {
    /// A new one that nobody can guess.
    pub fn random() -> Self {
        let letters = std::iter::repeat_with(rand::random::<u8>)
            // What is above the last full round would make some letters come more often.
            .filter(|byte| usize::from(*byte) < 256 / LETTERS.len() * LETTERS.len())
            .map(|byte| char::from(LETTERS[usize::from(byte) % LETTERS.len()]));
        Self(letters.take(LONG).collect())
    }

    /// As somebody typed it: small letters, blanks and hyphens make no difference.
    pub fn typed(text: &str) -> Option<Self> {
        let kept = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‑' | '–'));
        let code: String = kept.map(|c| c.to_ascii_uppercase()).collect();
        let known = code.len() == LONG && code.bytes().all(|byte| LETTERS.contains(&byte));
        known.then_some(Self(code))
    }

    /// As it stands on paper: `ABCD-EFGH-JKLM`.
    pub fn printed(&self) -> String {
        let groups = self.0.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group));
        groups.collect::<Vec<_>>().join("-")
    }

    /// What is kept of it: bound to its account, so that the code of one says nothing of another's.
    pub fn hash(&self, account: AccountId) -> Vec<u8> {
        let mut hasher = Sha256::new();
        hasher.update(account.to_string().as_bytes());
        hasher.update(self.0.as_bytes());
        hasher.finalize().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = OneTimeCode::random();
        let printed = code.printed();
        assert_eq!(printed.len(), 14);
        assert_eq!(OneTimeCode::typed(&printed), Some(code.clone()));
        assert_eq!(
            OneTimeCode::typed(&printed.to_lowercase().replace('-', " ")),
            Some(code.clone())
        );
        assert_ne!(OneTimeCode::random(), code);
        for wrong in ["", "ABCD-EFGH", "ABCD-EFGH-JKL0", "ABCD-EFGH-JKMNP"] {
            assert_eq!(OneTimeCode::typed(wrong), None, "{wrong}");
        }
        assert_eq!(format!("{code:?}"), "OneTimeCode(…)");
    }

    #[test]
    fn the_same_code_of_two_accounts_is_kept_as_two_things() {
        let (code, now) = (OneTimeCode::random(), chrono::DateTime::UNIX_EPOCH);
        let (one, other) = (AccountId::new(now), AccountId::new(now));
        assert_eq!(code.hash(one), code.hash(one));
        assert_ne!(code.hash(one), code.hash(other));
    }
}
