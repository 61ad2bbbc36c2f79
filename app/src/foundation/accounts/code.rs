//! The one-time code of a printed slip. Nothing here touches the outside.

use super::AccountId;
use crate::foundation::Code;
use chrono::Duration;
use sha2::{Digest, Sha256};

/// How long a slip is good for.
pub const VALID: Duration = Duration::days(7);

/// Twelve letters, 57 bits, by which somebody opens their account once: nobody tries them all within a week. Only the hash
/// is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneTimeCode(Code<12>);

impl OneTimeCode {
    /// A new one that nobody can guess.
    pub fn random() -> Self {
        Self(Code::random())
    }

    /// As somebody typed it.
    pub fn typed(text: &str) -> Option<Self> {
        Code::read(text).map(Self)
    }

    /// As it stands on paper: `ACDE-FGHJ-KMNP`.
    pub fn printed(&self) -> String {
        self.0.printed()
    }

    /// What is kept of it: bound to its account, so that the code of one says nothing of another's.
    pub fn hash(&self, account: AccountId) -> Vec<u8> {
        let mut hasher = Sha256::new();
        hasher.update(account.to_string().as_bytes());
        hasher.update(self.0.as_str().as_bytes());
        hasher.finalize().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_code_of_two_accounts_is_kept_as_two_things() {
        let (code, now) = (OneTimeCode::random(), chrono::DateTime::UNIX_EPOCH);
        let (one, other) = (AccountId::new(now), AccountId::new(now));
        assert_eq!(code.hash(one), code.hash(one));
        assert_ne!(code.hash(one), code.hash(other));
    }
}
