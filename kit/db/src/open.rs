//! Opening a database by its URL, with the settings that each engine needs to be safe.

use crate::{ReadTx, Result, WriteTx, chain::Waiting, tx::Tx};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::time::Duration;

/// Which engine a [`Db`] stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The open database: cheap to clone, shared by the whole process.
#[derive(Clone)]
pub struct Db {
    engine: Engine,
    readers: DatabaseConnection,
    writer: DatabaseConnection,
}

/// How long a connection waits for another one's lock before the person is told that the database is busy.
const PATIENCE: Duration = Duration::from_secs(10);

impl Db {
    /// Opens `sqlite:path/to/file` (made when absent) or `postgres://…`.
    pub async fn open(url: &str) -> Result<Self> {
        if url.starts_with("postgres") {
            let pool = Database::connect(postgres(url)).await?;
            return Ok(Self { engine: Engine::Postgres, readers: pool.clone(), writer: pool });
        }
        let writer = Database::connect(sqlite(url, 1, false)).await?;
        let readers = Database::connect(sqlite(url, 8, true)).await?;
        Ok(Self { engine: Engine::Sqlite, readers, writer })
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    pub(crate) fn readers(&self) -> &DatabaseConnection {
        &self.readers
    }

    /// Begins a transaction that sees one state of the whole database and cannot write.
    pub async fn read(&self) -> Result<ReadTx> {
        let inner = match self.engine {
            Engine::Sqlite => self.readers.begin().await?,
            Engine::Postgres => {
                let snapshot = Some(IsolationLevel::RepeatableRead);
                self.readers.begin_with_config(snapshot, Some(AccessMode::ReadOnly)).await?
            }
        };
        Ok(ReadTx(Tx { inner, engine: self.engine }))
    }

    /// Begins a transaction that may write.
    ///
    /// On SQLite it takes the one writer's place at once (IMMEDIATE): a transaction that read first and wrote later
    /// would fail whenever another had written in between.
    pub async fn write(&self) -> Result<WriteTx> {
        let options = TransactionOptions {
            isolation_level: None,
            access_mode: None,
            sqlite_transaction_mode: match self.engine {
                Engine::Sqlite => Some(SqliteTransactionMode::Immediate),
                Engine::Postgres => None,
            },
        };
        let inner = self.writer.begin_with_options(options).await?;
        Ok(WriteTx(Tx { inner, engine: self.engine }, Waiting::default()))
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.readers.ping().await?;
        self.readers.execute_unprepared("select 1").await?;
        Ok(())
    }

    /// Closes every connection; on SQLite the log is folded back into the one file.
    pub async fn close(self) -> Result<()> {
        if self.engine == Engine::Sqlite {
            self.readers.close().await?;
        }
        self.writer.close().await?;
        Ok(())
    }
}

fn postgres(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(16).acquire_timeout(PATIENCE).sqlx_logging(false);
    options.record_stmt_in_spans(false).test_before_acquire(false);
    options
}

/// WAL lets readers go on while one writes; FULL makes a commit survive a power cut; `query_only` makes a reader
/// that writes fail in tests instead of in production.
fn sqlite(url: &str, connections: u32, read_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(with_create(url));
    options.max_connections(connections).acquire_timeout(PATIENCE).sqlx_logging(false);
    options.record_stmt_in_spans(false).test_before_acquire(false);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        let sqlite = sqlite
            .busy_timeout(PATIENCE)
            .foreign_keys(true)
            .pragma("journal_mode", "wal")
            .pragma("synchronous", "full")
            .pragma("cache_size", "-16000")
            .pragma("mmap_size", "268435456")
            .pragma("temp_store", "memory")
            .statement_cache_capacity(400);
        if read_only { sqlite.pragma("query_only", "on") } else { sqlite }
    });
    options
}

fn with_create(url: &str) -> String {
    if url.contains("mode=") {
        return url.to_owned();
    }
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}mode=rwc")
}
