//! Reading an SQLite file on the thread that asks.
//!
//! The drivers that speak to a server hand each statement to another thread and each row back from it: for a statement of
//! ten microseconds that is ten times its work (`docs/decisions/015-reading-on-the-spot.md`). Readers of a file therefore
//! have connections of their own, which answer where they are asked.

use crate::{
    Error, Limits, Query, Result, Row,
    row::{Cells, places},
    slow::{self, Clock},
};
use chrono::SecondsFormat;
use rusqlite::{Connection, OpenFlags, Statement, types::Value as Cell};
use sea_orm::Value;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many steps of its machine SQLite takes between two looks at the clock: some tenths of a millisecond.
const STEPS: i32 = 10_000;

/// Connections that only read, opened as they are needed.
#[derive(Clone)]
pub(crate) struct Readers(Arc<Pool>);

struct Pool {
    path: PathBuf,
    pragmas: String,
    limits: Limits,
    idle: Mutex<Vec<Reading>>,
    places: Arc<Semaphore>,
}

/// A connection and the clock that stops what takes too long on it.
struct Reading {
    connection: Connection,
    clock: Clock,
}

/// One connection, lent to whoever holds this.
pub(crate) struct Reader {
    reading: Mutex<Option<Reading>>,
    pool: Arc<Pool>,
    _place: OwnedSemaphorePermit,
}

impl Readers {
    pub fn new(path: PathBuf, most: usize, pragmas: String, limits: Limits) -> Self {
        let (idle, places) = (Mutex::default(), Arc::new(Semaphore::new(most)));
        Self(Arc::new(Pool { path, pragmas, limits, idle, places }))
    }

    /// A connection, as soon as one is free; [`Error::Busy`] when none is for too long.
    pub async fn lend(&self) -> Result<Reader> {
        let place = self.0.places.clone().acquire_owned();
        let place = tokio::time::timeout(self.0.limits.patience, place).await;
        let place = place.ok().and_then(|place| place.ok()).ok_or(Error::Busy)?;
        let idle = lock(&self.0.idle).pop();
        let reading = idle.map_or_else(|| self.0.open(), Ok)?;
        Ok(Reader { reading: Mutex::new(Some(reading)), pool: self.0.clone(), _place: place })
    }

    /// Closes every connection that nobody holds; those lent are closed when they come back.
    pub fn close(&self) {
        self.0.places.close();
        lock(&self.0.idle).clear();
    }
}

impl Pool {
    fn open(&self) -> Result<Reading> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(self.limits.patience)?;
        connection.execute_batch(&self.pragmas)?;
        connection.set_prepared_statement_cache_capacity(400);
        let clock = Clock::new(self.limits.longest);
        let watch = clock.clone();
        connection.progress_handler(STEPS, Some(move || watch.is_over()))?;
        Ok(Reading { connection, clock })
    }
}

impl Reader {
    /// Sees one state of the whole database from the next statement on.
    pub fn begin(&self) -> Result<()> {
        self.with(|connection| Ok(connection.prepare_cached("begin")?.execute([]).map(drop)?))
    }

    /// What `read` makes of each row that the statement answers, at most `most` of them.
    pub fn rows<T>(
        &self,
        query: Query,
        most: usize,
        columns: &[&str],
        read: impl Fn(&Row<'_>, &[usize]) -> Result<T>,
    ) -> Result<Vec<T>> {
        let begun = Instant::now();
        self.with(|connection| {
            let plain = query.plain();
            let text = plain.as_deref().unwrap_or(&query.text);
            let mut statement = connection.prepare_cached(text)?;
            let at = places(&statement.column_names(), columns)?;
            bind(&mut statement, &query.args)?;
            let mut found = statement.raw_query();
            let mut rows = Vec::new();
            while rows.len() < most
                && let Some(row) = found.next()?
            {
                rows.push(read(&Row(Cells::File(row)), &at)?);
            }
            slow::tell(begun, &query.text);
            Ok(rows)
        })
    }

    /// Runs several statements without arguments.
    pub fn script(&self, text: &str) -> Result<()> {
        self.with(|connection| Ok(connection.execute_batch(text)?))
    }

    fn with<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let reading = lock(&self.reading);
        let reading = reading.as_ref().ok_or(Error::Busy)?;
        reading.clock.start();
        work(&reading.connection)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let Some(reading) = lock(&self.reading).take() else { return };
        let Reading { connection, clock } = &reading;
        clock.start();
        let ended = connection.is_autocommit()
            || connection.prepare_cached("rollback").and_then(|mut end| end.execute([])).is_ok();
        if ended && !self.pool.places.is_closed() {
            lock(&self.pool.idle).push(reading);
        }
    }
}

/// Gives each `$n` of the text the n-th argument: SQLite itself numbers them as they first appear.
fn bind(statement: &mut Statement<'_>, args: &[Value]) -> Result<()> {
    for place in 1..=statement.parameter_count() {
        let name = statement.parameter_name(place).and_then(|name| name.get(1..));
        let number = name.and_then(|name| name.parse().ok()).unwrap_or(place);
        let arg = args
            .get(number - 1)
            .ok_or(rusqlite::Error::InvalidParameterCount(number, args.len()))?;
        statement.raw_bind_parameter(place, cell(arg)?)?;
    }
    Ok(())
}

/// The value as the other driver, which writes, keeps it.
fn cell(value: &Value) -> Result<Cell> {
    fn or_null<T>(value: &Option<T>, cell: impl FnOnce(&T) -> Cell) -> Cell {
        value.as_ref().map_or(Cell::Null, cell)
    }
    Ok(match value {
        Value::Bool(truth) => or_null(truth, |truth| Cell::Integer((*truth).into())),
        Value::Int(number) => or_null(number, |number| Cell::Integer((*number).into())),
        Value::BigInt(number) => or_null(number, |number| Cell::Integer(*number)),
        Value::Double(number) => or_null(number, |number| Cell::Real(*number)),
        Value::String(text) => or_null(text, |text| Cell::Text(text.to_string())),
        Value::Bytes(bytes) => or_null(bytes, |bytes| Cell::Blob(bytes.to_vec())),
        Value::Uuid(id) => or_null(id, |id| Cell::Blob(id.as_bytes().to_vec())),
        Value::ChronoDate(day) => or_null(day, |day| Cell::Text(day.to_string())),
        Value::ChronoDateTimeUtc(time) => {
            or_null(time, |time| Cell::Text(time.to_rfc3339_opts(SecondsFormat::AutoSi, false)))
        }
        other => {
            let kind = format!("{other:?} cannot be an argument of a statement");
            return Err(Error::Other(sea_orm::DbErr::Type(kind)));
        }
    })
}

/// A lock that a panic left is taken all the same: what it guards is a list of connections.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
