//! Checkpoints: points of the chain that are signed with a key that is not in the database.
//!
//! Whoever may write the database could write the whole chain anew; they cannot sign it. A checkpoint that is kept
//! elsewhere shows, too, when the end of the journal was cut off together with the checkpoints in the database.

use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, SecondsFormat, Utc};
use kit_db::{FromRow, Head};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use std::{fmt, str::FromStr};

/// The first word of a key, of a checkpoint, and of what is signed.
const KEY: &str = "qurb-journal-key-1";
const CHECKPOINT: &str = "qurb-journal-checkpoint-1";

/// The key that signs: 32 bytes by chance, kept in a file that only the program reads.
pub struct Key {
    seed: [u8; 32],
    pair: Ed25519KeyPair,
}

/// A signed point of the chain.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Checkpoint {
    pub no: i64,
    pub hash: Vec<u8>,
    pub at: DateTime<Utc>,
    /// The public half of the key that signed.
    pub key: Vec<u8>,
    pub signature: Vec<u8>,
}

/// A text that is no key or no checkpoint.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("this is no {0}")]
pub struct NotOne(&'static str);

impl Key {
    pub fn random() -> Option<Self> {
        Self::of(rand::random())
    }

    fn of(seed: [u8; 32]) -> Option<Self> {
        Some(Self { seed, pair: Ed25519KeyPair::from_seed_unchecked(&seed).ok()? })
    }

    /// What is kept in the file.
    pub fn secret(&self) -> String {
        format!("{KEY} {}", BASE64_STANDARD.encode(self.seed))
    }

    /// The half that everybody may know.
    pub fn public(&self) -> &[u8] {
        self.pair.public_key().as_ref()
    }

    pub fn sign(&self, head: &Head, at: DateTime<Utc>) -> Checkpoint {
        let unsigned = Checkpoint {
            no: head.no,
            hash: head.hash.clone(),
            at: super::chain::moment(at),
            key: self.public().to_vec(),
            signature: Vec::new(),
        };
        let signature = self.pair.sign(unsigned.said().as_bytes()).as_ref().to_vec();
        Checkpoint { signature, ..unsigned }
    }
}

/// A key never shows in a log.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", BASE64_STANDARD.encode(self.public()))
    }
}

impl FromStr for Key {
    type Err = NotOne;

    fn from_str(text: &str) -> Result<Self, NotOne> {
        let seed = text.trim().strip_prefix(KEY).and_then(|rest| decoded(rest.trim()));
        seed.and_then(|seed| Self::of(seed.try_into().ok()?)).ok_or(NotOne("key of a journal"))
    }
}

impl Checkpoint {
    pub fn head(&self) -> Head {
        Head { no: self.no, hash: self.hash.clone() }
    }

    /// The public key as it is printed.
    pub fn key(&self) -> String {
        BASE64_STANDARD.encode(&self.key)
    }

    /// What is signed.
    fn said(&self) -> String {
        let at = self.at.to_rfc3339_opts(SecondsFormat::Micros, true);
        let hash = BASE64_STANDARD.encode(&self.hash);
        format!("{CHECKPOINT} {} {hash} {at} {}", self.no, self.key())
    }

    /// Whether whoever holds the key that it names has signed it.
    pub fn is_signed(&self) -> bool {
        let key = UnparsedPublicKey::new(&ED25519, &self.key);
        key.verify(self.said().as_bytes(), &self.signature).is_ok()
    }
}

/// One line that can be kept elsewhere, on paper too.
impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.said(), BASE64_STANDARD.encode(&self.signature))
    }
}

impl FromStr for Checkpoint {
    type Err = NotOne;

    fn from_str(text: &str) -> Result<Self, NotOne> {
        let words: Vec<&str> = text.split_whitespace().collect();
        read(&words).ok_or(NotOne("checkpoint of a journal"))
    }
}

fn read(words: &[&str]) -> Option<Checkpoint> {
    let [CHECKPOINT, no, hash, at, key, signature] = words else { return None };
    Some(Checkpoint {
        no: no.parse().ok()?,
        hash: decoded(hash)?,
        at: at.parse().ok()?,
        key: decoded(key)?,
        signature: decoded(signature)?,
    })
}

/// Bytes that were printed.
pub fn decoded(text: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(text).ok()
}
