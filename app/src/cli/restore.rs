//! `qurb restore`: fills an empty database from a backup, of either engine, and brings its schema up to date.

use super::{DatabaseArgs, backup::passphrase, doctor::host, serve, tell};
use crate::foundation::backup::{Key, restore as fill};
use anyhow::Context;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// The backup
    #[arg(long)]
    from: PathBuf,
    #[command(flatten)]
    database: DatabaseArgs,
    /// The file of a secret key of age, as age-keygen writes it
    #[arg(long, env = "QURB_BACKUP_IDENTITY")]
    identity: Option<PathBuf>,
    /// A file whose first line is the passphrase
    #[arg(long, env = "QURB_BACKUP_PASSPHRASE_FILE", conflicts_with = "identity")]
    passphrase_file: Option<PathBuf>,
}

pub async fn restore(args: Args) -> anyhow::Result<()> {
    let database = &args.database.database;
    let key = key(&args)?;
    let made = host::file(database);
    if let Some(file) = &made {
        anyhow::ensure!(!file.exists(), "{} is there already: name a new file", file.display());
        crate::foundation::backup::make_private(file)
            .with_context(|| format!("cannot make {}", file.display()))?;
    }
    let filled = filled(database, &args.from, &key).await;
    if filled.is_err() {
        // Half a database helps nobody.
        for ending in ["", "-wal", "-shm"] {
            let file = made.as_ref().map(|file| format!("{}{ending}", file.display()));
            let _ = file.map(std::fs::remove_file);
        }
    }
    let (rows, tables) =
        filled.with_context(|| format!("nothing is restored from {}", args.from.display()))?;
    let server = serve::open(database, String::new()).await?;
    server.db.close().await?;
    tell(&format!(
        "{rows} rows of {tables} tables, the same as were written; the schema is up to date"
    ))?;
    tell(
        "put the key of the journal beside it, or trust the old one: qurb journal verify --trust",
    )?;
    Ok(())
}

async fn filled(database: &str, from: &std::path::Path, key: &Key) -> anyhow::Result<(u64, usize)> {
    let db = serve::connect(database).await?;
    let filled = fill(&db, from, key).await;
    db.close().await?;
    let (_, copied) = filled?;
    Ok((copied.values().map(|sum| sum.rows).sum(), copied.len()))
}

fn key(args: &Args) -> anyhow::Result<Key> {
    if let Some(file) = &args.passphrase_file {
        return Ok(Key::Passphrase(passphrase(file)?.into()));
    }
    let Some(file) = &args.identity else { return Ok(Key::None) };
    let text =
        std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(Key::identities(&text)?)
}
