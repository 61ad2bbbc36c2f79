//! Passwords, kept only as argon2 hashes.

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use std::sync::LazyLock;

/// A password on its way to be hashed or compared; never printed, never logged.
#[derive(Clone)]
pub struct Password(String);

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

/// NIST 800-63B: length counts, composition rules and rotation do not.
pub const SHORTEST: usize = 10;

impl Password {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Whether it may be given to a new account.
    pub fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= SHORTEST
    }

    /// The hash to keep; some 25 ms of one core on purpose.
    pub fn hash(&self) -> Result<String, argon2::password_hash::Error> {
        Ok(Argon2::default().hash_password(self.0.as_bytes())?.to_string())
    }

    /// Whether this is the password of `hash`. Without a hash it takes as long, and answers no.
    pub fn matches(&self, hash: Option<&str>) -> bool {
        static NOBODY: LazyLock<String> =
            LazyLock::new(|| Password::new("nobody has this").hash().unwrap_or_default());
        let known = hash.is_some();
        let hash = hash.unwrap_or(NOBODY.as_str());
        let Ok(hash) = PasswordHash::new(hash) else { return false };
        let right = Argon2::default().verify_password(self.0.as_bytes(), &hash).is_ok();
        right && known
    }
}
