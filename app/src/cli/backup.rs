//! `qurb backup`: all of the data in one file, proved before it gets its name.

use super::{DatabaseArgs, doctor::host, serve, tell};
use crate::{
    app,
    foundation::{
        Server,
        backup::{self, BackupError, Lock, Made, Plan, make, name},
    },
};
use anyhow::Context;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseArgs,
    /// A new file, or a folder in which it gets the name of this moment
    #[arg(long, env = "QURB_BACKUP_DIR")]
    to: PathBuf,
    #[command(flatten)]
    lock: LockArgs,
}

/// How backups are closed.
#[derive(clap::Args, Clone, Default)]
pub struct LockArgs {
    /// A public key of age (age1…) for whose holder it is encrypted; several with commas
    #[arg(long, env = "QURB_BACKUP_RECIPIENT", value_delimiter = ',')]
    recipient: Vec<String>,
    /// A file whose first line is the passphrase
    #[arg(long, env = "QURB_BACKUP_PASSPHRASE_FILE", conflicts_with = "recipient")]
    passphrase_file: Option<PathBuf>,
}

/// Where `qurb serve` puts the backup of every night.
#[derive(clap::Args, Clone, Default)]
pub struct PlanArgs {
    /// The folder of the nightly backups; none are made without it
    #[arg(long = "backup-dir", env = "QURB_BACKUP_DIR")]
    pub folder: Option<PathBuf>,
    #[command(flatten)]
    lock: LockArgs,
}

pub async fn backup(args: Args) -> anyhow::Result<()> {
    let database = &args.database.database;
    let lock = args.lock.lock()?;
    if let Some(file) = host::file(database) {
        anyhow::ensure!(file.exists(), "{} is not there", file.display());
    }
    let server = serve::server(serve::connect(database).await?, String::new())?;
    let to = match args.to.is_dir() {
        true => args.to.join(name("now", server.now(), !lock.is_none())),
        false => args.to.clone(),
    };
    let made = make(&server, &to, &lock, &scratch(database)).await;
    let made = made.with_context(|| format!("no backup at {}", to.display()))?;
    if kit_db::pending(&server.db, app::MIGRATIONS).await? == 0 {
        backup::note(&server.system("qurb backup"), &made).await?;
    }
    server.db.close().await?;
    tell(&told(&made))?;
    if lock.is_none() {
        tell(
            "it is not encrypted: whoever has the file reads every name in it. --recipient age1…",
        )?;
    }
    Ok(())
}

fn told(made: &Made) -> String {
    format!(
        "{}: {} rows of {} tables, {} kB; restored and compared, the same",
        made.path.display(),
        made.rows,
        made.tables,
        made.bytes.div_ceil(1000),
    )
}

/// Before the schema changes, what is there is put aside: in the folder of backups, or beside the database.
pub async fn before_migration(database: &str, server: &Server) -> anyhow::Result<()> {
    let pending = kit_db::pending(&server.db, app::MIGRATIONS).await?;
    let fresh = pending == app::MIGRATIONS.len();
    let off = std::env::var("QURB_BACKUP_BEFORE_MIGRATION").is_ok_and(|value| value == "off");
    if pending == 0 || fresh || off {
        return Ok(());
    }
    let lock = LockArgs::of_environment().lock()?;
    let folder = std::env::var_os("QURB_BACKUP_DIR").map_or_else(|| beside(database), Into::into);
    let made = put_aside(server, pending, &folder, (&lock, &scratch(database))).await?;
    tracing::info!("{}", told(&made));
    Ok(())
}

/// A backup named after the first of the scripts that are to run.
async fn put_aside(
    server: &Server,
    pending: usize,
    folder: &Path,
    (lock, scratch): (&Lock, &Path),
) -> anyhow::Result<Made> {
    let first = app::MIGRATIONS[app::MIGRATIONS.len() - pending].number;
    let what = format!("before-{first:04}");
    let to = folder.join(name(&what, server.now(), !lock.is_none()));
    let why = || {
        format!(
            "nothing was changed: before the schema is, a backup is made, and it could not be put at {}. Make room, or \
             set QURB_BACKUP_BEFORE_MIGRATION=off",
            to.display()
        )
    };
    std::fs::create_dir_all(folder).with_context(why)?;
    make(server, &to, lock, scratch).await.with_context(why)
}

/// The folder of an SQLite file; where the program was started for a database on a server.
fn beside(database: &str) -> PathBuf {
    let parent = host::file(database).and_then(|file| file.parent().map(Path::to_owned));
    parent.filter(|folder| folder != Path::new("")).unwrap_or_else(|| ".".into())
}

/// Where a copy may stand unencrypted for a moment: where the data stands so too.
fn scratch(database: &str) -> PathBuf {
    match host::file(database) {
        Some(_) => beside(database),
        None => std::env::temp_dir(),
    }
}

impl LockArgs {
    fn of_environment() -> Self {
        let text = |name| std::env::var(name).unwrap_or_default();
        let recipients = text("QURB_BACKUP_RECIPIENT");
        let recipient = recipients.split(',').filter(|one| !one.is_empty()).map(str::to_owned);
        let passphrase_file = std::env::var_os("QURB_BACKUP_PASSPHRASE_FILE").map(Into::into);
        Self { recipient: recipient.collect(), passphrase_file }
    }

    pub fn lock(&self) -> Result<Lock, BackupError> {
        match &self.passphrase_file {
            Some(file) => Ok(Lock::Passphrase(passphrase(file)?.into())),
            None if self.recipient.is_empty() => Ok(Lock::None),
            None => Lock::recipients(&self.recipient),
        }
    }
}

/// The first line of a file.
pub fn passphrase(file: &Path) -> Result<String, BackupError> {
    let text = std::fs::read_to_string(file)?;
    let words = text.lines().next().unwrap_or_default();
    match words.is_empty() {
        true => Err(BackupError::Key(format!("{} is empty", file.display()))),
        false => Ok(words.to_owned()),
    }
}

impl PlanArgs {
    pub fn plan(&self, database: &str) -> Result<Option<Plan>, BackupError> {
        let Some(folder) = self.folder.clone() else { return Ok(None) };
        Ok(Some(Plan { folder, lock: self.lock.lock()?, scratch: scratch(database) }))
    }
}

#[cfg(test)]
mod tests;
