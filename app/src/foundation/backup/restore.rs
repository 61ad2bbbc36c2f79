//! Restoring a backup into an empty database of either engine.

use super::{
    BackupError,
    file::{Key, open},
    make::same,
    store::DERIVED,
};
use kit_db::{
    Db,
    portable::{Copied, Head, load},
};
use std::path::Path;

/// Fills an empty database from a backup, and holds it against what the backup says.
///
/// The schema is then that of the program that made the backup: the scripts that came since are for the caller to run.
pub async fn restore(db: &Db, from: &Path, key: &Key) -> Result<(Head, Copied), BackupError> {
    let mut lines = open(from, key)?;
    let (head, copied) = load(db, crate::app::MIGRATIONS, DERIVED, &mut lines).await?;
    same(db, &copied).await?;
    Ok((head, copied))
}

/// An empty file that only its owner reads, before a database is made of it.
pub fn make_private(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}
