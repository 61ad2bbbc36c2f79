//! The key that seals national identity numbers: a file beside the database, or what the environment says.

use super::doctor::host;
use crate::foundation::privacy::Key;
use std::{io::Write, path::PathBuf};

#[derive(clap::Args, Clone, Default)]
pub struct IdentityArgs {
    /// What seals national identity numbers: a file, or the key itself; the file beside the database when absent
    #[arg(long, env = "QURB_IDENTITY_KEY", hide_env_values = true)]
    identity_key: Option<String>,
}

impl IdentityArgs {
    /// The key; made at the first start. Without one the program answers, and writes no number down.
    pub fn for_serving(&self, database: &str) -> anyhow::Result<Option<Key>> {
        match self.open_or_make(database) {
            Ok(key) => Ok(Some(key)),
            Err(error) if self.identity_key.is_none() => {
                tracing::warn!("{error:#}; set QURB_IDENTITY_KEY");
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    fn open_or_make(&self, database: &str) -> anyhow::Result<Key> {
        let file: PathBuf = match &self.identity_key {
            Some(text) => match text.parse::<Key>() {
                Ok(key) => return Ok(key),
                Err(_) => text.into(),
            },
            None => match host::file(database) {
                Some(file) => format!("{}.identity-key", file.display()).into(),
                None => "qurb.identity-key".into(),
            },
        };
        match std::fs::read_to_string(&file) {
            Ok(text) => Ok(text.parse()?),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let key = Key::random();
                let mut options = std::fs::OpenOptions::new();
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                writeln!(options.open(&file)?, "{}", key.secret())?;
                Ok(key)
            }
            Err(error) => Err(error.into()),
        }
    }
}
