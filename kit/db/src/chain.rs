//! Tables to which one only adds, each row bound by a hash to the one before it.
//!
//! A row that is given to [`WriteTx::append`] waits in the transaction and goes in when that commits: only then are its
//! number and its hash known, and only then must others wait who append at the same time. A row that was not written has
//! no number, so that there is never a gap.

use crate::{Engine, FromRow, Query, Reads, Result, WriteTx};
use sea_orm::Value;
use sha2::{Digest, Sha256};
use std::{borrow::Cow, collections::BTreeMap};

/// SHA-256.
pub type Hash = [u8; 32];

/// A table whose rows are numbered and linked: it has `no` and `hash` beside these columns.
///
/// On PostgreSQL the function `<table>_head()` takes a lock that is held until the transaction ends, and answers with `no`
/// and `hash` of the last row: one journey for both. SQLite has one writer at a time.
#[derive(Debug)]
pub struct Chain {
    pub table: &'static str,
    pub columns: &'static [&'static str],
}

/// The last row of a chain. Before the first there is number 0, with a hash of zeros.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Head {
    pub no: i64,
    pub hash: Vec<u8>,
}

/// What waits for the end of a transaction: for each table, digests and values.
pub(crate) type Waiting = BTreeMap<&'static str, (&'static Chain, Vec<(Hash, Vec<Value>)>)>;

/// The hash of row `no`, whose content has this digest, after a row with the hash `before`.
pub fn link(before: &[u8], no: i64, digest: &Hash) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(before);
    hasher.update(no.to_be_bytes());
    hasher.update(digest);
    hasher.finalize().into()
}

impl Default for Head {
    fn default() -> Self {
        Self { no: 0, hash: vec![0; 32] }
    }
}

impl Head {
    /// The row after this one.
    #[must_use]
    pub fn next(&self, digest: &Hash) -> Self {
        let no = self.no + 1;
        Self { no, hash: link(&self.hash, no, digest).to_vec() }
    }
}

impl Chain {
    /// The last row, which stays the last until the transaction ends.
    pub async fn head(&self, tx: &mut WriteTx) -> Result<Head> {
        let text = match tx.engine() {
            Engine::Sqlite => {
                let table = self.table;
                format!(
                    "select no, hash from {table} where no is not null order by no desc limit 1"
                )
            }
            Engine::Postgres => format!("select no, hash from {}_head()", self.table),
        };
        let query = Query { text: Cow::Owned(text), args: Vec::new() };
        Ok(tx.optional(query).await?.unwrap_or_default())
    }
}

/// Numbers, links and inserts what waited.
pub(crate) async fn seal(tx: &mut WriteTx, waiting: Waiting) -> Result<()> {
    for (chain, rows) in waiting.into_values() {
        let columns = [chain.columns, &["no", "hash"]].concat();
        let mut head = chain.head(tx).await?;
        let mut linked = Vec::with_capacity(rows.len());
        for (digest, mut row) in rows {
            head = head.next(&digest);
            row.push(head.no.into());
            row.push(head.hash.clone().into());
            linked.push(row);
        }
        tx.insert_rows(chain.table, &columns, linked).await?;
    }
    Ok(())
}
