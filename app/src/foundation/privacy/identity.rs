//! The national identity number: off until the commission authorised it, and sealed with a key that is not in the database.

use super::{processing::Processing, store};
use crate::foundation::{Cx, Error, people::PersonId};
use base64::{Engine, prelude::BASE64_STANDARD};
use kit_db::Reads;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use std::{fmt, str::FromStr};

/// The first word of the key's file.
const KEY: &str = "qurb-identity-key-1";

/// The key that seals numbers: 32 bytes by chance, kept in a file that only the program reads.
pub struct Key([u8; 32]);

/// A text that is no key.
#[derive(Debug, thiserror::Error)]
#[error("this is no key of identity numbers")]
pub struct NoKey;

impl Key {
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// What is kept in the file.
    pub fn secret(&self) -> String {
        format!("{KEY} {}", BASE64_STANDARD.encode(self.0))
    }

    fn opened(&self) -> Option<LessSafeKey> {
        Some(LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &self.0).ok()?))
    }

    /// The number, sealed for this person alone: in another one's row it does not open.
    pub fn seal(&self, person: PersonId, number: &str) -> Option<Vec<u8>> {
        let nonce: [u8; NONCE_LEN] = rand::random();
        let mut bytes = number.as_bytes().to_vec();
        let aad = Aad::from(person.0.into_bytes());
        self.opened()?
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut bytes)
            .ok()?;
        Some([&nonce[..], &bytes].concat())
    }

    pub fn open(&self, person: PersonId, sealed: &[u8]) -> Option<String> {
        let (nonce, rest) = sealed.split_at_checked(NONCE_LEN)?;
        let mut bytes = rest.to_vec();
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let aad = Aad::from(person.0.into_bytes());
        let plain = self.opened()?.open_in_place(nonce, aad, &mut bytes).ok()?;
        String::from_utf8(plain.to_vec()).ok()
    }
}

/// A key never shows in a log.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl FromStr for Key {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Self, NoKey> {
        let rest = text.trim().strip_prefix(KEY).ok_or(NoKey)?;
        let bytes = BASE64_STANDARD.decode(rest.trim()).map_err(|_| NoKey)?;
        Ok(Self(bytes.try_into().map_err(|_| NoKey)?))
    }
}

/// Letters then figures, as the card has it: `AB123456`. None when it is not one.
pub fn tidied(typed: &str) -> Option<String> {
    let number: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let number = number.to_ascii_uppercase();
    let letters = number.chars().take_while(char::is_ascii_uppercase).count();
    let figures = number.chars().skip(letters).filter(char::is_ascii_digit).count();
    let whole = letters + figures == number.chars().count();
    (whole && (1..=2).contains(&letters) && (1..=7).contains(&figures)).then_some(number)
}

/// The processing whose authorisation lets the number be written down.
///
/// Fails with [`Error::Conflict`] as long as there is none.
pub async fn authorised(tx: &impl Reads) -> Result<Processing, Error> {
    let all = store::processings(tx).await?;
    all.into_iter().find(Processing::lets_identity).ok_or(Error::Conflict("identity-unauthorised"))
}

/// The key of this installation.
///
/// Fails with [`Error::Conflict`] where the program was started without one.
pub fn key(cx: &Cx) -> Result<&Key, Error> {
    cx.server.config.identity_key.as_deref().ok_or(Error::Conflict("identity-no-key"))
}
