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
    /// Others hold the database; trying again later may work.
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
        match code(&error).as_deref() {
            // SQLITE_BUSY and its kinds; PostgreSQL's lock_not_available, deadlock, serialization failure.
            Some("5" | "261" | "517" | "773" | "55P03" | "40P01" | "40001") => Self::Busy,
            // SQLITE_FULL and the write errors of a full disk; PostgreSQL's disk_full.
            Some("13" | "778" | "53100") => Self::DiskFull,
            _ if matches!(error, DbErr::ConnectionAcquire(_)) => Self::Busy,
            _ => Self::Other(error),
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
