//! What a database can answer instead of rows.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

pub type Result<T> = std::result::Result<T, Error>;

/// A failure, sorted by what the caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A row with the same key is there already.
    #[error("already there: {0}")]
    Unique(String),
    /// Something else still refers to the row, or what it refers to is not there.
    #[error("breaks a reference: {0}")]
    Reference(String),
    /// Others hold the database, or the statement took longer than [`crate::Limits`] allow; trying again later may work.
    #[error("the database is busy")]
    Busy,
    /// The disk is full. What was committed is safe; nothing new can be written.
    #[error("the disk is full")]
    DiskFull,
    /// A migration that this program does not know, or another text under a known number.
    #[error("the database is not this program's: {0}")]
    Schema(String),
    #[error(transparent)]
    Other(DbErr),
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(what)) => return Self::Unique(what),
            Some(SqlErr::ForeignKeyConstraintViolation(what)) => return Self::Reference(what),
            _ => {}
        }
        match code(&error).and_then(|code| Self::of_code(&code)) {
            Some(known) => known,
            None if matches!(error, DbErr::ConnectionAcquire(_)) => Self::Busy,
            None => Self::Other(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let code = error.sqlite_error().map(|failure| failure.extended_code.to_string());
        let known = code.and_then(|code| Self::of_code(&code));
        known.unwrap_or_else(|| Self::Other(DbErr::Custom(error.to_string())))
    }
}

impl Error {
    fn of_code(code: &str) -> Option<Self> {
        match code {
            // SQLITE_BUSY and its kinds; PostgreSQL's lock_not_available, deadlock, serialization failure.
            "5" | "261" | "517" | "773" | "55P03" | "40P01" | "40001" => Some(Self::Busy),
            // Stopped after the longest time: SQLITE_INTERRUPT; PostgreSQL's query_canceled.
            "9" | "57014" => Some(Self::Busy),
            // SQLITE_FULL and the write errors of a full disk; PostgreSQL's disk_full.
            "13" | "778" | "53100" => Some(Self::DiskFull),
            _ => None,
        }
    }
}

fn code(error: &DbErr) -> Option<String> {
    let (DbErr::Exec(inner) | DbErr::Query(inner) | DbErr::Conn(inner)) = error else {
        return None;
    };
    match inner {
        RuntimeErr::SqlxError(error) => {
            error.as_database_error().and_then(|e| e.code()).map(|code| code.into_owned())
        }
        RuntimeErr::Internal(_) => None,
    }
}
