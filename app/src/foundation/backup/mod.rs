//! Backup: the whole of the data in one file, and back from it.
//!
//! A backup is a text of lines (`kit_db::portable`), packed by gzip and, when a key is given, encrypted by age: what
//! SQLite wrote PostgreSQL can read, and a person with the two tools as well. It is made while others work, from one state
//! of the database; then it is opened again, restored into a scratch database, and held against what was read, before it
//! gets its name. Files that people give are in the database, so they are in it too; the key of the journal is not.

mod permissions;
mod file;
mod folder;
mod make;
mod restore;
mod jobs;
mod store;
#[cfg(test)]
mod tests;

pub use self::{
    file::{Key, Lock},
    folder::{latest, name},
    jobs::nightly,
    make::{Made, make, note},
    restore::{make_private, restore},
};
use super::{Slice, messages};
use kit_db::portable::CopyError;
use std::path::PathBuf;

pub const SLICE: Slice = Slice {
    name: "backup",
    verbs: permissions::VERBS,
    routes: Vec::new,
    samples: Vec::new,
    messages: messages!(),
};

/// What the person who runs the program decided about backups.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Where the backups of every night go.
    pub folder: PathBuf,
    pub lock: Lock,
    /// Where a scratch database may be: it holds everything, unencrypted, for as long as it is compared.
    pub scratch: PathBuf,
}

/// Why there is no backup, or nothing was restored from it.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Copy(#[from] CopyError),
    #[error(transparent)]
    Database(#[from] kit_db::Error),
    #[error("{0}")]
    File(#[from] std::io::Error),
    #[error("it cannot be opened: {0}")]
    Key(String),
    #[error("what came back is not what was written: {0}")]
    Differs(String),
}
