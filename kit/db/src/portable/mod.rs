//! A whole database as lines of text, the same from both engines, and back into either.
//!
//! The first line says what it is and which scripts of the schema had run. Each table then has a line with its columns, a
//! line for each row, and a line with their number and their sum; the last line says that nothing is missing. A table
//! whose content one engine cannot give back as it was, such as an index of words, is *derived*: two statements read and
//! write what it is made from.
//!
//! Read in this order: `catalogue` (tables and columns), `cell` (a value as JSON), `dump`, `load`, `bare` (an empty
//! database in which references and triggers wait).

mod bare;
mod catalogue;
mod cell;
mod dump;
mod load;

pub use dump::dump;
pub use load::load;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was copied of each table.
pub type Copied = BTreeMap<String, Sum>;

/// The rows of a table: how many, and the sum of their hashes, which does not depend on their order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    pub rows: u64,
    #[serde(with = "hexadecimal")]
    pub sum: u128,
}

/// Content that is read and written by statements of its own: a number and the words that belong to it.
#[derive(Debug, Clone, Copy)]
pub struct Derived {
    pub name: &'static str,
    /// Before reading, on SQLite: what makes the content readable, in `temp`; and what takes it away again.
    pub before: &'static str,
    pub after: &'static str,
    /// `select … as no, … as words`, on SQLite and on PostgreSQL.
    pub read: (&'static str, &'static str),
    /// A statement with `$1`, the number, and `$2`, the words.
    pub write: (&'static str, &'static str),
}

/// The line that a copy begins with.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Head {
    /// The version of this format.
    pub qurb_copy: u32,
    pub made_at: chrono::DateTime<chrono::Utc>,
    /// The numbers of the scripts that had run.
    pub migrations: Vec<i64>,
}

/// The one version of the format that there is.
pub const FORMAT: u32 = 1;

/// A line between rows. Rows are arrays, these are objects.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Mark {
    Table { name: String, columns: Vec<String> },
    Derived { name: String },
    Rows(Sum),
    End { tables: usize },
}

/// Why a copy cannot be made or read.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error(transparent)]
    Database(#[from] crate::Error),
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// What stands in the copy is not what was written there.
    #[error("the copy is damaged: {0}")]
    Damaged(String),
    /// A column of a type that this program does not copy, or a copy of another program.
    #[error("{0}")]
    Unknown(String),
}

type Result<T> = std::result::Result<T, CopyError>;

impl From<serde_json::Error> for CopyError {
    fn from(error: serde_json::Error) -> Self {
        Self::Damaged(error.to_string())
    }
}

impl Sum {
    fn add(&mut self, line: &str) {
        use sha2::{Digest, Sha256};
        let hash = Sha256::digest(line.as_bytes());
        let number =
            hash.iter().take(16).fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        self.rows += 1;
        self.sum = self.sum.wrapping_add(number);
    }
}

mod hexadecimal {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(sum: &u128, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{sum:032x}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u128, D::Error> {
        let text = String::deserialize(deserializer)?;
        u128::from_str_radix(&text, 16).map_err(D::Error::custom)
    }
}
