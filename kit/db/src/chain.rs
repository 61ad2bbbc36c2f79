//! Tables to which one only adds, each row bound by a hash to the one before it.
//!
//! A row that is given to [`WriteTx::append`] waits in the transaction and goes in when that commits: only then are its
//! number and its hash known, and only then must others wait who append at the same time. A row that was not written has
//! no number, so that there is never a gap.

use crate::{Engine, FromRow, Query, Reads, Result, Sql, WriteTx};
use sea_orm::Value;
use sha2::{Digest, Sha256};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

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

/// The last rows that this process committed, by table, on SQLite: what it need not read again as long as nobody else wrote.
#[derive(Debug, Clone, Default)]
pub(crate) struct Heads(Arc<Mutex<BTreeMap<&'static str, Head>>>);

impl Heads {
    fn of(&self, table: &str) -> Option<Head> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(table).cloned()
    }

    pub(crate) fn keep(&self, sealed: Sealed) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(sealed);
    }
}

/// The last rows of a transaction that is about to be committed.
pub(crate) type Sealed = Vec<(&'static str, Head)>;

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
    fn with_links(&self) -> Vec<&'static str> {
        [self.columns, &["no", "hash"]].concat()
    }

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

/// Rows that go into one statement.
const AT_ONCE: usize = 100;

/// Numbers, links and inserts what waited, and says which rows are the last now.
pub(crate) async fn seal(tx: &mut WriteTx, waiting: Waiting, heads: &Heads) -> Result<Sealed> {
    let mut sealed = Sealed::new();
    for (chain, rows) in waiting.into_values() {
        let known = (tx.engine() == Engine::Sqlite && rows.len() <= AT_ONCE)
            .then(|| heads.of(chain.table))
            .flatten();
        let last = match known {
            Some(head) => after(tx, chain, head, &rows).await?,
            None => None,
        };
        let last = match last {
            Some(last) => last,
            None => {
                let head = chain.head(tx).await?;
                let (linked, last) = linked(head, rows);
                tx.insert_rows(chain.table, &chain.with_links(), linked).await?;
                last
            }
        };
        sealed.push((chain.table, last));
    }
    Ok(sealed)
}

/// Inserts rows after the one that is believed to be the last, in one statement that inserts nothing when it is not; then None.
async fn after(
    tx: &mut WriteTx,
    chain: &Chain,
    head: Head,
    rows: &[(Hash, Vec<Value>)],
) -> Result<Option<Head>> {
    let believed = head.hash.clone();
    let (linked, last) = linked(head, rows.to_vec());
    let columns = chain.with_links();
    let one = format!("({})", vec!["?"; columns.len()].join(", "));
    let many = vec![one; linked.len()].join(", ");
    let (table, columns) = (chain.table, columns.join(", "));
    let mut sql = Sql::new(&format!("insert into {table} ({columns}) select * from (values"));
    sql.with(&format!("{many})"), linked.into_iter().flatten());
    let hash = format!("select hash from {table} where no is not null order by no desc limit 1");
    sql.with(&format!("where ({hash}) = ?"), [believed.into()]);
    Ok((tx.run(sql.query()).await? > 0).then_some(last))
}

/// Rows with their numbers and hashes, and the last of them.
fn linked(mut head: Head, rows: Vec<(Hash, Vec<Value>)>) -> (Vec<Vec<Value>>, Head) {
    let mut linked = Vec::with_capacity(rows.len());
    for (digest, mut row) in rows {
        head = head.next(&digest);
        row.push(head.no.into());
        row.push(head.hash.clone().into());
        linked.push(row);
    }
    (linked, head)
}
