//! What closes the few secrets that must be read again: the secret that a telephone shares for its six figures, a national
//! identity number, each with a key of its own. (Passwords, codes and the tokens of sessions are kept as hashes and never read.)
//!
//! The key is not in the database, so neither a copy of it nor a backup opens anything. Each secret is bound to the thing
//! it belongs to: moved to another row, it does not open.

use base64::{Engine, prelude::BASE64_STANDARD};
use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac,
};
use std::{fmt, str::FromStr};

/// The first word of a key, and the first byte of what is closed.
const KEY: &str = "qurb-secrets-key-1";
const CLOSED: u8 = 1;

/// 32 bytes by chance, kept in a file that only the program reads.
pub struct SecretsKey {
    bytes: [u8; 32],
    key: LessSafeKey,
}

/// A text that is no key.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("this is no key of secrets")]
pub struct NotAKey;

impl SecretsKey {
    pub fn random() -> Option<Self> {
        Self::of(rand::random())
    }

    fn of(bytes: [u8; 32]) -> Option<Self> {
        let key = UnboundKey::new(&CHACHA20_POLY1305, &bytes).ok()?;
        Some(Self { bytes, key: LessSafeKey::new(key) })
    }

    /// What is kept in the file.
    pub fn secret(&self) -> String {
        format!("{KEY} {}", BASE64_STANDARD.encode(self.bytes))
    }

    /// Closes a secret of `owner`: a byte that says how, the chance of this time, the text, its seal.
    pub fn close(&self, owner: &str, plain: &[u8]) -> Option<Vec<u8>> {
        let chance: [u8; NONCE_LEN] = rand::random();
        let nonce = Nonce::assume_unique_for_key(chance);
        let mut text = plain.to_vec();
        self.key.seal_in_place_append_tag(nonce, Aad::from(owner), &mut text).ok()?;
        Some([&[CLOSED][..], &chance, &text].concat())
    }

    /// What only whoever holds the key can put beside `what`: it shows that an address was made here. `purpose` keeps one kind of
    /// address from being taken for another.
    pub fn stamp(&self, purpose: &str, what: &[u8]) -> [u8; 16] {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.bytes);
        let tag = hmac::sign(&key, &[purpose.as_bytes(), &[0], what].concat());
        let mut short = [0; 16];
        short.copy_from_slice(&tag.as_ref()[..16]);
        short
    }

    /// What was closed for `owner` with this key; none when it was for another, with another, or somebody changed it.
    pub fn open(&self, owner: &str, closed: &[u8]) -> Option<Vec<u8>> {
        let rest = closed.strip_prefix(&[CLOSED])?;
        let (chance, text) = rest.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(chance).ok()?;
        let mut text = text.to_vec();
        let plain = self.key.open_in_place(nonce, Aad::from(owner), &mut text).ok()?;
        Some(plain.to_vec())
    }
}

/// A key never shows in a log.
impl fmt::Debug for SecretsKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretsKey(…)")
    }
}

impl FromStr for SecretsKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let text = text.trim().strip_prefix(KEY).ok_or(NotAKey)?;
        let bytes = BASE64_STANDARD.decode(text.trim()).ok();
        bytes.and_then(|bytes| Self::of(bytes.try_into().ok()?)).ok_or(NotAKey)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn what_is_closed_opens_for_its_owner_alone() {
        let key = SecretsKey::random().unwrap();
        let closed = key.close("amina", b"twenty bytes of luck").unwrap();
        assert_ne!(closed, key.close("amina", b"twenty bytes of luck").unwrap());
        assert_eq!(key.open("amina", &closed).unwrap(), b"twenty bytes of luck");
        assert_eq!(key.open("driss", &closed), None);
        assert_eq!(SecretsKey::random().unwrap().open("amina", &closed), None);
        for at in 0..closed.len() {
            let mut changed = closed.clone();
            changed[at] ^= 1;
            assert_eq!(key.open("amina", &changed), None, "byte {at}");
        }
        assert_eq!(key.open("amina", b""), None);
    }

    #[test]
    fn a_key_is_read_again_and_shows_itself_nowhere() {
        let key = SecretsKey::random().unwrap();
        let again: SecretsKey = format!(" {}\n", key.secret()).parse().unwrap();
        assert_eq!(again.open("a", &key.close("a", b"b").unwrap()).unwrap(), b"b");
        assert_eq!(format!("{key:?}"), "SecretsKey(…)");
        for wrong in ["", "qurb-secrets-key-1", "qurb-secrets-key-1 AAAA", "qurb-journal-key-1 x"] {
            assert!(wrong.parse::<SecretsKey>().is_err(), "{wrong}");
        }
    }
}
