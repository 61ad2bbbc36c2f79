//! `qurb journal`: walks the chain of the journal, and signs where it has come to.

use super::{DatabaseArgs, doctor::host, serve, tell};
use crate::foundation::{
    Server,
    journal::{Checkpoint, Key, Trust, decoded, sign, sign_when_grown, verify},
};
use anyhow::Context;
use std::{
    io::{Read, Write},
    path::{Path, PathBuf},
    time::Duration,
};

#[derive(clap::Subcommand)]
pub enum Command {
    /// Walks the chain and names the first entry that is not as it was written
    Verify(Verify),
    /// Signs the last entry and prints the line to keep elsewhere
    Checkpoint(Sign),
}

#[derive(clap::Args)]
pub struct Verify {
    #[command(flatten)]
    database: DatabaseArgs,
    #[command(flatten)]
    key: KeyArgs,
    /// Another public key whose signatures count: that of an earlier installation
    #[arg(long, value_name = "PUBLIC_KEY")]
    trust: Vec<String>,
    /// A checkpoint that was kept elsewhere: its line, or a file that holds it (- reads it from the standard input)
    #[arg(long, value_name = "CHECKPOINT")]
    against: Option<String>,
}

#[derive(clap::Args)]
pub struct Sign {
    #[command(flatten)]
    database: DatabaseArgs,
    #[command(flatten)]
    key: KeyArgs,
}

#[derive(clap::Args, Clone, Default)]
pub struct KeyArgs {
    /// What signs the journal: a file, or the key itself; the file beside the database when absent
    #[arg(long, env = "QURB_JOURNAL_KEY", hide_env_values = true)]
    journal_key: Option<String>,
}

pub async fn journal(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Verify(args) => walk(args).await,
        Command::Checkpoint(args) => checkpoint(args).await,
    }
}

async fn walk(args: Verify) -> anyhow::Result<()> {
    let database = &args.database.database;
    let mut trust = Trust { keys: args.key.trusted(database)?, kept: None };
    for key in &args.trust {
        trust.keys.push(decoded(key).with_context(|| format!("{key} is no public key"))?);
    }
    trust.kept = args.against.as_deref().map(kept).transpose()?;
    let db = serve::connect(database).await?;
    let walked = verify(&db, &trust).await?;
    db.close().await?;
    tell(&format!(
        "{} entries, {} checkpoints, the last at entry {}",
        walked.entries, walked.checkpoints, walked.signed
    ))?;
    if trust.keys.is_empty() {
        tell("no key is here: signatures were held against the keys that stand beside them")?;
    }
    match walked.wrong {
        None => tell("the journal is as it was written").map_err(Into::into),
        Some(wrong) => anyhow::bail!("{wrong}"),
    }
}

/// A checkpoint as it was typed, or from where it was kept.
fn kept(text: &str) -> anyhow::Result<Checkpoint> {
    if let Ok(checkpoint) = text.parse() {
        return Ok(checkpoint);
    }
    let mut read = String::new();
    match text {
        "-" => std::io::stdin().read_to_string(&mut read).map(|_| ()),
        file => std::fs::read_to_string(file).map(|text| read = text),
    }
    .with_context(|| format!("{text} is neither a checkpoint nor a file that holds one"))?;
    read.parse().with_context(|| format!("in {text}"))
}

async fn checkpoint(args: Sign) -> anyhow::Result<()> {
    let database = &args.database.database;
    let key = args.key.open_or_make(database)?;
    let server = serve::open(database, String::new()).await?;
    let cx = server.system("qurb journal");
    let fresh = sign(&cx, &key).await?;
    let last = match fresh {
        Some(fresh) => Some(fresh),
        None => crate::foundation::journal::last_checkpoint(&server.db).await?,
    };
    server.db.close().await?;
    tell(&last.context("the journal is empty: there is nothing to sign")?.to_string())?;
    Ok(())
}

/// Signs while the program answers: a thousand entries never wait longer than a minute.
pub async fn sign_as_it_grows(server: Server) {
    let Some(key) = server.config.journal_key.clone() else { return };
    loop {
        tokio::time::sleep(Duration::from_secs(60)).await;
        if let Err(error) = sign_when_grown(&server.system("qurb"), &key).await {
            tracing::error!(%error, "the journal could not be signed");
        }
    }
}

impl KeyArgs {
    /// The file of the key; none when the key itself was given.
    pub fn file(&self, database: &str) -> Option<PathBuf> {
        match &self.journal_key {
            Some(text) if text.parse::<Key>().is_ok() => None,
            Some(file) => Some(file.into()),
            None => Some(beside(database)),
        }
    }

    /// The public half of the key, if there is a key.
    pub fn trusted(&self, database: &str) -> anyhow::Result<Vec<Vec<u8>>> {
        let file = self.file(database);
        if file.as_ref().is_some_and(|file| !file.exists()) {
            return Ok(Vec::new());
        }
        Ok(vec![self.open_or_make(database)?.public().to_vec()])
    }

    /// The key of a program that answers: where it could not be made and none was named, the program answers without, and
    /// `qurb doctor` says that nothing is signed.
    pub fn for_serving(&self, database: &str) -> anyhow::Result<Option<Key>> {
        match self.open_or_make(database) {
            Ok(key) => Ok(Some(key)),
            Err(error) if self.journal_key.is_none() => {
                tracing::warn!("{error:#}; set QURB_JOURNAL_KEY");
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// The key; made at the first start, readable for nobody but the account that runs the program.
    pub fn open_or_make(&self, database: &str) -> anyhow::Result<Key> {
        let Some(file) = self.file(database) else {
            return Ok(self.journal_key.as_deref().unwrap_or_default().parse()?);
        };
        let told = || format!("cannot use {}, which signs the journal", file.display());
        match std::fs::read_to_string(&file) {
            Ok(text) => Ok(text.parse::<Key>().with_context(told)?),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let key = Key::random().context("no key could be made")?;
                match write_secret(&file, &key.secret()) {
                    // Another process that starts at the same time was faster.
                    Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                        let text = std::fs::read_to_string(&file).with_context(told)?;
                        Ok(text.parse::<Key>().with_context(told)?)
                    }
                    written => written.map(|()| key).with_context(told),
                }
            }
            Err(error) => Err(error).with_context(told),
        }
    }
}

/// `qurb.sqlite` has `qurb.sqlite.journal-key`; a database on a server has it where the program was started.
fn beside(database: &str) -> PathBuf {
    match host::file(database) {
        Some(file) => PathBuf::from(format!("{}.journal-key", file.display())),
        None => PathBuf::from("qurb.journal-key"),
    }
}

/// Writes a new file that only its owner reads.
pub(super) fn write_secret(file: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}
