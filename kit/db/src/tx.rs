//! Transactions: one kind that reads, one that also writes.

use crate::{
    Chain, Db, Engine, Error, FromRow, Hash, Query, Result, Sql,
    chain::{self, Waiting},
};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, QueryResult, TryGetable, Value,
};

/// A transaction that may only read. Pages open this one.
pub struct ReadTx(pub(crate) Tx);

/// A transaction that may also write. Nothing is kept until [`WriteTx::commit`].
pub struct WriteTx(pub(crate) Tx, pub(crate) Waiting);

#[doc(hidden)]
pub struct Tx {
    pub(crate) inner: DatabaseTransaction,
    pub(crate) engine: Engine,
}

/// Where a statement goes.
#[doc(hidden)]
pub enum On<'a> {
    Tx(&'a DatabaseTransaction),
    Any(&'a DatabaseConnection),
}

impl On<'_> {
    async fn rows(&self, query: Query, engine: Engine) -> Result<Vec<QueryResult>> {
        let statement = query.on(engine);
        Ok(match self {
            Self::Tx(tx) => tx.query_all_raw(statement).await?,
            Self::Any(pool) => pool.query_all_raw(statement).await?,
        })
    }

    async fn row(&self, query: Query, engine: Engine) -> Result<Option<QueryResult>> {
        let statement = query.on(engine);
        Ok(match self {
            Self::Tx(tx) => tx.query_one_raw(statement).await?,
            Self::Any(pool) => pool.query_one_raw(statement).await?,
        })
    }
}

/// Reading, which both kinds of transaction can do; and [`Db`], where one statement is all there is to ask.
pub trait Reads: Send + Sync {
    #[doc(hidden)]
    fn on(&self) -> On<'_>;

    fn engine(&self) -> Engine;

    /// Every row.
    fn all<T: FromRow + Send>(&self, query: Query) -> impl Future<Output = Result<Vec<T>>> + Send {
        async move {
            let rows = self.on().rows(query, self.engine()).await?;
            rows.iter().map(|row| T::from_query_result(row, "").map_err(Error::from)).collect()
        }
    }

    /// The one row, if there is one.
    fn optional<T: FromRow + Send>(
        &self,
        query: Query,
    ) -> impl Future<Output = Result<Option<T>>> + Send {
        async move {
            let row = self.on().row(query, self.engine()).await?;
            row.map(|row| T::from_query_result(&row, "").map_err(Error::from)).transpose()
        }
    }

    /// The first column of every row.
    fn column<T: TryGetable + Send>(
        &self,
        query: Query,
    ) -> impl Future<Output = Result<Vec<T>>> + Send {
        async move {
            let rows = self.on().rows(query, self.engine()).await?;
            rows.iter().map(|row| row.try_get_by_index(0).map_err(Error::from)).collect()
        }
    }

    /// The first column of the one row, if there is one.
    fn value<T: TryGetable + Send>(
        &self,
        query: Query,
    ) -> impl Future<Output = Result<Option<T>>> + Send {
        async move {
            let row = self.on().row(query, self.engine()).await?;
            row.map(|row| row.try_get_by_index(0).map_err(Error::from)).transpose()
        }
    }

    /// A whole number, 0 when there is no row: what `select count(*)` answers.
    fn count(&self, query: Query) -> impl Future<Output = Result<i64>> + Send {
        async move { Ok(self.value::<i64>(query).await?.unwrap_or(0)) }
    }
}

impl Reads for ReadTx {
    fn on(&self) -> On<'_> {
        On::Tx(&self.0.inner)
    }

    fn engine(&self) -> Engine {
        self.0.engine
    }
}

/// Each statement by itself sees one state of the database; two of them may see two.
impl Reads for Db {
    fn on(&self) -> On<'_> {
        On::Any(self.readers())
    }

    fn engine(&self) -> Engine {
        Db::engine(self)
    }
}

impl Reads for WriteTx {
    fn on(&self) -> On<'_> {
        On::Tx(&self.0.inner)
    }

    fn engine(&self) -> Engine {
        self.0.engine
    }
}

impl WriteTx {
    /// Runs a write and returns how many rows it touched.
    pub async fn run(&mut self, query: Query) -> Result<u64> {
        let statement = query.on(self.0.engine);
        Ok(self.0.inner.execute_raw(statement).await?.rows_affected())
    }

    /// Inserts many rows by few statements: `columns` names them, each row has as many values.
    pub async fn insert_rows(
        &mut self,
        table: &str,
        columns: &[&str],
        rows: Vec<Vec<Value>>,
    ) -> Result<()> {
        // A statement text that repeats is prepared once; 100 rows keep SQLite's cost per `$n` low.
        let one = vec!["?"; columns.len()].join(", ");
        let head = format!("insert into {table} ({}) values", columns.join(", "));
        let mut rows = rows.into_iter().peekable();
        while rows.peek().is_some() {
            let batch: Vec<_> = rows.by_ref().take(100).collect();
            let mut sql = Sql::new(&head);
            for (n, row) in batch.into_iter().enumerate() {
                if n > 0 {
                    sql.push(",");
                }
                sql.with(&format!("({one})"), row);
            }
            self.run(sql.query()).await?;
        }
        Ok(())
    }

    /// Runs a script of several statements without arguments.
    pub async fn script(&mut self, text: &str) -> Result<()> {
        self.0.inner.execute_unprepared(text).await?;
        Ok(())
    }

    /// Adds a row to a chain when the transaction commits; until then nobody sees it, this transaction neither.
    pub fn append(&mut self, chain: &'static Chain, digest: Hash, row: Vec<Value>) {
        self.1.entry(chain.table).or_insert_with(|| (chain, Vec::new())).1.push((digest, row));
    }

    /// Keeps everything that was written, and links what was appended: last, so that nobody waits for it longer than that.
    pub async fn commit(mut self) -> Result<()> {
        let waiting = std::mem::take(&mut self.1);
        chain::seal(&mut self, waiting).await?;
        Ok(self.0.inner.commit().await?)
    }
}
