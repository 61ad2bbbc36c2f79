//! The chain: what of an entry goes into its digest, and the walk that finds the first entry that is not as it was written.
//!
//! The encoding is written down in `docs/decisions/014-journal-chain.md`; changing it breaks every journal there is.

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use kit_db::{FromRow, Hash, Head};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The first bytes of every digest: the version of the encoding. The first is of entries that have no salt.
const UNSALTED: &[u8] = b"qurb journal 1";
const SALTED: &[u8] = b"qurb journal 2";

/// The fields of an entry, as they are digested.
#[derive(Debug, Clone, Copy)]
pub struct Fields<'a> {
    pub id: Uuid,
    pub at: DateTime<Utc>,
    pub actor: Option<Uuid>,
    /// Name of the actor, verb, kind, subject, place, title, detail.
    pub texts: [&'a str; 7],
    /// What nobody can guess, thrown away with the words when a person is taken out; empty in entries that are older.
    pub salt: &'a [u8],
}

/// An entry as it stands in the table.
#[derive(Debug, Clone, FromRow)]
pub struct Written {
    pub no: i64,
    pub hash: Vec<u8>,
    pub id: Uuid,
    pub at: DateTime<Utc>,
    pub actor: Option<Uuid>,
    pub actor_name: String,
    pub verb: String,
    pub kind: String,
    pub subject: String,
    pub place: String,
    pub title: String,
    pub detail: String,
    /// The digest of what stood there, when a person was taken out of it.
    pub erased: Option<Vec<u8>>,
    pub salt: Option<Vec<u8>>,
}

/// The first entry that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    #[error("entry {no} ({verb}, {at}) is not what was written there: changed, inserted or moved")]
    Changed { no: i64, verb: String, at: DateTime<Utc> },
    #[error("entry {no} was emptied, and no entry of the journal says so")]
    Emptied { no: i64 },
    #[error("entry {no} is missing")]
    Missing { no: i64 },
    #[error("entry {no} cannot be read: {why}")]
    Unreadable { no: i64, why: String },
    #[error("{rows} entries stand outside the chain, with no number or one below 1")]
    Outside { rows: i64 },
    #[error(
        "the journal ends at entry {last}, but entry {no} was signed on {at}: the end was cut off"
    )]
    Cut { no: i64, last: i64, at: DateTime<Utc> },
    #[error(
        "entry {no} is not the one that was signed on {at}: it, or some before it, were written anew"
    )]
    Rewritten { no: i64, at: DateTime<Utc> },
    #[error("the checkpoint at entry {no} has a signature that does not fit")]
    Signature { no: i64 },
    #[error(
        "the checkpoint at entry {no} is signed with a key that is not this installation's: {key}"
    )]
    OtherKey { no: i64, key: String },
}

impl Fields<'_> {
    /// SHA-256 over each field, its length before it; the salt is the second, where there is one.
    pub fn digest(&self) -> Hash {
        let mut hasher = Sha256::new();
        let mut field = |bytes: &[u8]| {
            hasher.update((bytes.len() as u64).to_be_bytes());
            hasher.update(bytes);
        };
        match self.salt {
            [] => field(UNSALTED),
            salt => {
                field(SALTED);
                field(salt);
            }
        }
        field(self.id.as_bytes());
        field(&nanoseconds(self.at).to_be_bytes());
        field(self.actor.as_ref().map_or(&[], |actor| actor.as_bytes()));
        for text in self.texts {
            field(text.as_bytes());
        }
        hasher.finalize().into()
    }
}

fn nanoseconds(at: DateTime<Utc>) -> i128 {
    i128::from(at.timestamp()) * 1_000_000_000 + i128::from(at.timestamp_subsec_nanos())
}

/// The moment as both engines keep it: PostgreSQL knows no more than microseconds.
pub fn moment(at: DateTime<Utc>) -> DateTime<Utc> {
    at.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(at)
}

impl Written {
    pub fn fields(&self) -> Fields<'_> {
        Fields {
            id: self.id,
            at: self.at,
            actor: self.actor,
            texts: [
                &self.actor_name,
                &self.verb,
                &self.kind,
                &self.subject,
                &self.place,
                &self.title,
                &self.detail,
            ],
            salt: self.salt.as_deref().unwrap_or_default(),
        }
    }

    /// Of an entry that a person was taken out of, the digest of what stood there; neither words nor salt may stand there
    /// again.
    fn digest(&self) -> Option<Hash> {
        match &self.erased {
            None => Some(self.fields().digest()),
            Some(kept) if self.detail == "[]" && self.salt.is_none() => {
                kept.as_slice().try_into().ok()
            }
            Some(_) => None,
        }
    }

    /// The place of this entry in the chain, as it says itself.
    pub fn head(&self) -> Head {
        Head { no: self.no, hash: self.hash.clone() }
    }

    /// Fails unless this is the entry that was written after `before`.
    pub fn follows(&self, before: &Head) -> Result<(), Wrong> {
        let wanted = before.no + 1;
        if self.no > wanted {
            return Err(Wrong::Missing { no: wanted });
        }
        let link = self.digest().map(|digest| before.next(&digest));
        if self.no != wanted || link.is_none_or(|link| link.hash != self.hash) {
            return Err(Wrong::Changed { no: self.no, verb: self.verb.clone(), at: self.at });
        }
        Ok(())
    }
}

/// Walks entries from `before` up to number `to`; they come in the order of their numbers.
pub fn walk(before: Head, entries: &[Written], to: i64) -> Result<Head, Wrong> {
    let mut head = before;
    for entry in entries {
        entry.follows(&head)?;
        head = entry.head();
    }
    match head.no < to {
        true => Err(Wrong::Missing { no: head.no + 1 }),
        false => Ok(head),
    }
}
