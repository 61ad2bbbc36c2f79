//! What opens a link. Nothing here touches the outside.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// 256 bits that nobody can guess. Only the hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Token {
    pub fn random() -> Self {
        Self(BASE64_URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()))
    }

    /// As it stands in an address.
    pub fn typed(text: &str) -> Option<Self> {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        (text.len() == 43 && text.bytes().all(known)).then(|| Self(text.to_owned()))
    }

    pub fn text(&self) -> &str {
        &self.0
    }

    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }

    /// Whether this is what is kept of it; takes the same time whatever differs.
    pub fn is(&self, hash: Option<&[u8]>) -> bool {
        hash.is_some_and(|hash| hash.ct_eq(&self.hash()).into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_token_is_known_by_its_hash_and_in_no_log() {
        let token = Token::random();
        assert_eq!(Token::typed(token.text()), Some(token.clone()));
        assert!(token.is(Some(&token.hash())));
        assert!(!token.is(Some(&Token::random().hash())) && !token.is(None));
        assert_eq!(format!("{token:?}"), "Token(…)");
        for wrong in
            ["", "short", &"é".repeat(22), &"a".repeat(44), &format!("{}/", "a".repeat(42))]
        {
            assert_eq!(Token::typed(wrong), None, "{wrong}");
        }
    }
}
