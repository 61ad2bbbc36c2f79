//! Opening a database by its URL, with the settings that each engine needs to be safe.

use crate::{
    Limits, ReadTx, Reads, Result, WriteTx,
    chain::{Heads, Waiting},
    file::Readers,
    sql,
    tx::{Reading, Tx},
};
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use std::path::PathBuf;

/// Which engine a [`Db`] stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The open database: cheap to clone, shared by the whole process.
#[derive(Clone)]
pub struct Db {
    source: Source,
    writer: DatabaseConnection,
    heads: Heads,
}

/// Where readers go.
#[derive(Clone)]
pub(crate) enum Source {
    File(Readers),
    Server(DatabaseConnection),
}

/// How many pages read an SQLite file at one time, each on the thread that asks: a program has more threads than these.
pub const READERS: usize = 8;

impl Db {
    /// Opens `sqlite:path/to/file` (made when absent) or `postgres://…`.
    pub async fn open(url: &str) -> Result<Self> {
        Self::open_within(url, Limits::default()).await
    }

    /// The same, with other limits than the program's.
    pub async fn open_within(url: &str, limits: Limits) -> Result<Self> {
        if url.starts_with("postgres") {
            let writer = Database::connect(postgres(url, limits, 8, &[])).await?;
            let mut reading = postgres(url, limits, 16, &SNAPSHOT);
            reading.connect_lazy(true);
            let source = Source::Server(Database::connect(reading).await?);
            return Ok(Self { source, writer, heads: Heads::default() });
        }
        // The writer comes first: it makes the file.
        let writer = Database::connect(sqlite(url, limits)).await?;
        let readers = Readers::new(path(url), READERS, read_only(), limits);
        Ok(Self { source: Source::File(readers), writer, heads: Heads::default() })
    }

    pub fn engine(&self) -> Engine {
        match self.source {
            Source::File(_) => Engine::Sqlite,
            Source::Server(_) => Engine::Postgres,
        }
    }

    pub(crate) fn source(&self) -> &Source {
        &self.source
    }

    /// Begins a transaction that sees one state of the whole database and cannot write.
    pub async fn read(&self) -> Result<ReadTx> {
        Ok(ReadTx(match &self.source {
            Source::File(readers) => {
                let reader = readers.lend().await?;
                reader.begin()?;
                Reading::File(Box::new(reader))
            }
            Source::Server(readers) => Reading::Sea(readers.begin().await?),
        }))
    }

    /// Begins a transaction that may write.
    ///
    /// On SQLite it takes the one writer's place at once (IMMEDIATE): a transaction that read first and wrote later
    /// would fail whenever another had written in between.
    pub async fn write(&self) -> Result<WriteTx> {
        let options = TransactionOptions {
            isolation_level: None,
            access_mode: None,
            sqlite_transaction_mode: match self.engine() {
                Engine::Sqlite => Some(SqliteTransactionMode::Immediate),
                Engine::Postgres => None,
            },
        };
        let inner = self.writer.begin_with_options(options).await?;
        Ok(WriteTx(Tx { inner, engine: self.engine() }, Waiting::default(), self.heads.clone()))
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.count(sql!("select cast(1 as bigint)")).await?;
        Ok(())
    }

    /// Closes every connection; on SQLite the log is folded back into the one file.
    pub async fn close(self) -> Result<()> {
        match &self.source {
            Source::File(readers) => readers.close(),
            Source::Server(readers) => readers.clone().close().await?,
        }
        self.writer.close().await?;
        Ok(())
    }
}

/// What a connection that only reads asks of a server, once: one state of the whole database for each transaction, and no writing.
/// Said with each transaction it would be one more question and answer.
const SNAPSHOT: [(&str, &str); 2] =
    [("default_transaction_isolation", "repeatable read"), ("default_transaction_read_only", "on")];

fn postgres(
    url: &str,
    limits: Limits,
    most: u32,
    settings: &'static [(&str, &str)],
) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(most).acquire_timeout(limits.patience).sqlx_logging(false);
    options.record_stmt_in_spans(false).test_before_acquire(false);
    let longest = limits.longest.as_millis().to_string();
    options.map_sqlx_postgres_opts(move |server| {
        server.options([("statement_timeout", longest.as_str())]).options(settings.iter().copied())
    });
    options
}

/// What the connection that writes to a file sets for itself.
const OURS: [(&str, &str); 2] = [("cache_size", "-16000"), ("temp_store", "memory")];

/// What those set that only read. There are several, each with a cache of its own beside that of the system, so it is small; and
/// `query_only` makes a reader that writes fail in tests instead of in production.
const THEIRS: [(&str, &str); 3] =
    [("cache_size", "-6000"), ("temp_store", "memory"), ("query_only", "on")];

/// WAL lets readers go on while one writes; FULL makes a commit survive a power cut.
fn sqlite(url: &str, limits: Limits) -> ConnectOptions {
    let mut options = ConnectOptions::new(with_create(url));
    options.max_connections(1).acquire_timeout(limits.patience).sqlx_logging(false);
    options.record_stmt_in_spans(false).test_before_acquire(false);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        let sqlite = sqlite
            .busy_timeout(limits.patience)
            .foreign_keys(true)
            .pragma("journal_mode", "wal")
            .pragma("synchronous", "full")
            .statement_cache_capacity(400);
        OURS.into_iter().fold(sqlite, |sqlite, (name, value)| sqlite.pragma(name, value))
    });
    options
}

fn read_only() -> String {
    THEIRS.into_iter().map(|(name, value)| format!("pragma {name} = {value};")).collect()
}

fn with_create(url: &str) -> String {
    if url.contains("mode=") {
        return url.to_owned();
    }
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}mode=rwc")
}

/// The file that a URL names, as the writer's driver reads it.
fn path(url: &str) -> PathBuf {
    let name = url.trim_start_matches("sqlite:").trim_start_matches("//");
    let name = name.split_once('?').map_or(name, |(name, _)| name);
    percent_encoding::percent_decode_str(name).decode_utf8_lossy().as_ref().into()
}
