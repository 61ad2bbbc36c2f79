//! Transactions: one kind that reads, one that also writes.

use crate::{
    Chain, Db, Engine, FromRow, Hash, Query, Result, Row, Sql,
    chain::{self, Heads, Waiting},
    file::Reader,
    open::Source,
    row::{Cells, Column, places},
    slow,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Value};
use std::time::Instant;

/// A transaction that may only read. Pages open this one.
pub struct ReadTx(pub(crate) Reading);

/// A transaction that may also write. Nothing is kept until [`WriteTx::commit`].
pub struct WriteTx(pub(crate) Tx, pub(crate) Waiting, pub(crate) Heads);

pub(crate) enum Reading {
    File(Box<Reader>),
    Sea(DatabaseTransaction),
}

pub(crate) struct Tx {
    pub(crate) inner: DatabaseTransaction,
    pub(crate) engine: Engine,
}

/// Where a statement goes.
#[doc(hidden)]
pub struct On<'a>(Goes<'a>);

enum Goes<'a> {
    File(&'a Reader),
    Tx(&'a DatabaseTransaction, Engine),
    Any(&'a Db),
}

impl On<'_> {
    async fn rows<T: FromRow>(&self, query: Query, most: usize) -> Result<Vec<T>> {
        self.read(query, most, T::COLUMNS, T::from_row).await
    }

    /// What `read` makes of each row, at most `most` of them; it is told where each of `columns` is.
    pub(crate) async fn read<T>(
        &self,
        query: Query,
        most: usize,
        columns: &[&str],
        read: impl Fn(&Row<'_>, &[usize]) -> Result<T>,
    ) -> Result<Vec<T>> {
        let (rows, read_row) = match &self.0 {
            Goes::File(reader) => return reader.rows(query, most, columns, read),
            Goes::Tx(tx, engine) => (asked(*tx, query, *engine, most).await?, read),
            Goes::Any(db) => match db.source() {
                Source::File(readers) => {
                    return readers.lend().await?.rows(query, most, columns, read);
                }
                Source::Server(pool) => (asked(pool, query, Engine::Postgres, most).await?, read),
            },
        };
        let Some(first) = rows.first() else { return Ok(Vec::new()) };
        let at = places(&first.column_names(), columns)?;
        rows.iter().map(|row| read_row(&Row(Cells::Sea(row)), &at)).collect()
    }
}

async fn asked(
    connection: &impl ConnectionTrait,
    query: Query,
    engine: Engine,
    most: usize,
) -> Result<Vec<QueryResult>> {
    let (begun, text) = (Instant::now(), query.text.clone());
    let statement = query.on(engine);
    let rows = if most == 1 {
        connection.query_one_raw(statement).await?.into_iter().collect()
    } else {
        connection.query_all_raw(statement).await?
    };
    slow::tell(begun, &text);
    Ok(rows)
}

/// The first column of a row, whatever its name.
struct First<T>(T);

impl<T: Column> FromRow for First<T> {
    const COLUMNS: &'static [&'static str] = &[];

    fn from_row(row: &Row<'_>, _: &[usize]) -> Result<Self> {
        row.get(0).map(Self)
    }
}

/// Reading, which both kinds of transaction can do; and [`Db`], where one statement is all there is to ask.
pub trait Reads: Send + Sync {
    #[doc(hidden)]
    fn on(&self) -> On<'_>;

    fn engine(&self) -> Engine;

    /// The same without its type, for a function that is chosen while the program runs.
    fn any(&self) -> AnyTx<'_>;

    /// Every row.
    fn all<T: FromRow + Send>(&self, query: Query) -> impl Future<Output = Result<Vec<T>>> + Send {
        async move { self.on().rows(query, usize::MAX).await }
    }

    /// The one row, if there is one.
    fn optional<T: FromRow + Send>(
        &self,
        query: Query,
    ) -> impl Future<Output = Result<Option<T>>> + Send {
        async move { Ok(self.on().rows(query, 1).await?.pop()) }
    }

    /// The first column of every row.
    fn column<T: Column + Send>(
        &self,
        query: Query,
    ) -> impl Future<Output = Result<Vec<T>>> + Send {
        async move {
            let rows: Vec<First<T>> = self.on().rows(query, usize::MAX).await?;
            Ok(rows.into_iter().map(|first| first.0).collect())
        }
    }

    /// The first column of the one row, if there is one.
    fn value<T: Column + Send>(
        &self,
        query: Query,
    ) -> impl Future<Output = Result<Option<T>>> + Send {
        async move { Ok(self.on().rows(query, 1).await?.pop().map(|first: First<T>| first.0)) }
    }

    /// A whole number, 0 when there is no row: what `select count(*)` answers.
    fn count(&self, query: Query) -> impl Future<Output = Result<i64>> + Send {
        async move { Ok(self.value::<i64>(query).await?.unwrap_or(0)) }
    }
}

impl ReadTx {
    /// Runs a script of several statements, none of which the engine counts as a write.
    pub(crate) async fn script(&self, text: &str) -> Result<()> {
        match &self.0 {
            Reading::File(reader) => reader.script(text),
            Reading::Sea(tx) => Ok(tx.execute_unprepared(text).await.map(drop)?),
        }
    }
}

impl Reads for ReadTx {
    fn on(&self) -> On<'_> {
        match &self.0 {
            Reading::File(reader) => On(Goes::File(reader)),
            Reading::Sea(tx) => On(Goes::Tx(tx, Engine::Postgres)),
        }
    }

    fn engine(&self) -> Engine {
        match &self.0 {
            Reading::File(_) => Engine::Sqlite,
            Reading::Sea(_) => Engine::Postgres,
        }
    }

    fn any(&self) -> AnyTx<'_> {
        AnyTx::Read(self)
    }
}

/// Each statement by itself sees one state of the database; two of them may see two.
impl Reads for Db {
    fn on(&self) -> On<'_> {
        On(Goes::Any(self))
    }

    fn engine(&self) -> Engine {
        Db::engine(self)
    }

    fn any(&self) -> AnyTx<'_> {
        AnyTx::Db(self)
    }
}

impl Reads for WriteTx {
    fn on(&self) -> On<'_> {
        On(Goes::Tx(&self.0.inner, self.0.engine))
    }

    fn engine(&self) -> Engine {
        self.0.engine
    }

    fn any(&self) -> AnyTx<'_> {
        AnyTx::Write(self)
    }
}

/// Whatever reads.
#[derive(Clone, Copy)]
pub enum AnyTx<'a> {
    Read(&'a ReadTx),
    Write(&'a WriteTx),
    Db(&'a Db),
}

impl Reads for AnyTx<'_> {
    fn on(&self) -> On<'_> {
        match self {
            Self::Read(tx) => tx.on(),
            Self::Write(tx) => tx.on(),
            Self::Db(db) => db.on(),
        }
    }

    fn engine(&self) -> Engine {
        match self {
            Self::Read(tx) => tx.engine(),
            Self::Write(tx) => tx.engine(),
            Self::Db(db) => Reads::engine(*db),
        }
    }

    fn any(&self) -> AnyTx<'_> {
        *self
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
        // A statement text that repeats is prepared once.
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
        let heads = self.2.clone();
        let sealed = chain::seal(&mut self, waiting, &heads).await?;
        self.0.inner.commit().await?;
        heads.keep(sealed);
        Ok(())
    }
}
