//! Making a backup: written, opened again, restored, compared, and only then named.

use super::{
    BackupError, Lock, Plan,
    file::{Key, Sealed, open},
    permissions::MAKE,
    store::DERIVED,
};
use crate::foundation::{
    Cx, Server,
    journal::{Change, Subject, record},
};
use kit_db::{
    Db,
    portable::{Copied, dump, load},
};
use std::path::{Path, PathBuf};

/// A backup that was proved.
#[derive(Debug)]
pub struct Made {
    pub path: PathBuf,
    pub tables: usize,
    pub rows: u64,
    pub bytes: u64,
}

/// Writes a backup to `to`, where nothing may be yet; `scratch` is a folder in which a database may be unpacked for as
/// long as it is compared.
///
/// Nothing of this name is there unless what it restores to equals what was read.
pub async fn make(
    server: &Server,
    to: &Path,
    lock: &Lock,
    scratch: &Path,
) -> Result<Made, BackupError> {
    if to.exists() {
        let there = format!("{} is there already", to.display());
        return Err(std::io::Error::new(std::io::ErrorKind::AlreadyExists, there).into());
    }
    let part = with(to, ".part");
    // What a program that was killed has left.
    let _ = std::fs::remove_file(&part);
    let made = proved(server, &part, lock, scratch).await;
    let copied = made.inspect_err(|_| drop(std::fs::remove_file(&part)))?;
    std::fs::rename(&part, to)?;
    Ok(Made {
        path: to.to_owned(),
        tables: copied.len(),
        rows: copied.values().map(|sum| sum.rows).sum(),
        bytes: std::fs::metadata(to)?.len(),
    })
}

async fn proved(
    server: &Server,
    part: &Path,
    lock: &Lock,
    scratch: &Path,
) -> Result<Copied, BackupError> {
    let (lock, key) = lock.with_proof();
    let mut file = Sealed::create(part, &lock)?;
    let tx = server.db.read().await?;
    let copied = dump(&tx, DERIVED, server.now(), &mut file).await?;
    drop(tx);
    file.finish()?;
    let name = part.file_name().unwrap_or_default();
    let unpacked = with(&scratch.join(name), &format!(".{}.scratch", std::process::id()));
    let compared = compare(part, &key, &unpacked, &copied).await;
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(with(&unpacked, ending));
    }
    compared.map(|()| copied)
}

/// Restores into a database of its own, and reads that as a whole again.
async fn compare(
    part: &Path,
    key: &Key,
    unpacked: &Path,
    copied: &Copied,
) -> Result<(), BackupError> {
    super::restore::make_private(unpacked)?;
    let db = Db::open(&format!("sqlite:{}", unpacked.display())).await?;
    let mut lines = open(part, key)?;
    load(&db, crate::app::MIGRATIONS, DERIVED, &mut lines).await?;
    let same = same(&db, copied).await;
    db.close().await?;
    same
}

/// Fails unless the database holds what was copied, to the last letter.
pub async fn same(db: &Db, copied: &Copied) -> Result<(), BackupError> {
    let tx = db.read().await?;
    let back = dump(&tx, DERIVED, chrono::DateTime::UNIX_EPOCH, &mut std::io::sink()).await?;
    // Each engine parts words in its own way; what they are made from is compared.
    let told = |name: &str| DERIVED.iter().all(|one| one.name != name);
    let differs = copied.iter().find(|(name, sum)| told(name) && back.get(*name) != Some(sum));
    match differs {
        Some((name, sum)) => Err(BackupError::Differs(format!("{name}, {} rows", sum.rows))),
        None if back.len() != copied.len() => Err(BackupError::Differs("tables".into())),
        None => Ok(()),
    }
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// A backup into a folder, under the name of its moment, with a line in the journal.
pub async fn make_noted(cx: &Cx, plan: &Plan, what: &str) -> Result<Made, BackupError> {
    std::fs::create_dir_all(&plan.folder)?;
    let to = plan.folder.join(super::name(what, cx.now, !plan.lock.is_none()));
    let made = make(&cx.server, &to, &plan.lock, &plan.scratch).await?;
    note(cx, &made).await?;
    Ok(made)
}

/// The line in the journal.
pub async fn note(cx: &Cx, made: &Made) -> Result<(), BackupError> {
    let name = made.path.file_name().unwrap_or_default().to_string_lossy();
    let subject = Subject { kind: "backup", id: name.to_string(), place: "MA", title: &name };
    let told =
        [Change::new("backup-rows", "", made.rows), Change::new("backup-bytes", "", made.bytes)];
    let mut tx = cx.server.db.write().await?;
    record(cx, &mut tx, MAKE, subject, &told).await?;
    Ok(tx.commit().await?)
}
