//! The key that closes the secrets which are kept, in a file beside the database as the key of the journal.

use super::{doctor::host, journal::write_secret};
use crate::foundation::{Cx, SecretsKey, accounts};
use anyhow::Context;
use std::{io::ErrorKind, path::PathBuf, sync::Arc};

#[derive(clap::Args, Clone, Default)]
pub struct SecretsArgs {
    /// What closes second factors: a file, or the key itself; the file beside the database when absent
    #[arg(long, env = "QURB_SECRETS_KEY", hide_env_values = true)]
    secrets_key: Option<String>,
}

impl SecretsArgs {
    /// The file of the key; none when the key itself was given.
    pub fn file(&self, database: &str) -> Option<PathBuf> {
        match &self.secrets_key {
            Some(text) if text.parse::<SecretsKey>().is_ok() => None,
            Some(file) => Some(file.into()),
            None => Some(beside(database)),
        }
    }

    /// The key that is there, if there is one.
    pub fn found(&self, database: &str) -> anyhow::Result<Option<Arc<SecretsKey>>> {
        let Some(file) = self.file(database) else {
            let text = self.secrets_key.as_deref().unwrap_or_default();
            return Ok(Some(Arc::new(text.parse()?)));
        };
        let told = || format!("cannot use {}, which closes second factors", file.display());
        match std::fs::read_to_string(&file) {
            Ok(text) => Ok(Some(Arc::new(text.parse().with_context(told)?))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(told),
        }
    }

    /// The key of a program that answers, made at its first start. Where it cannot be made and none was named, the program
    /// answers without.
    pub fn for_serving(&self, database: &str) -> anyhow::Result<Option<Arc<SecretsKey>>> {
        if let Some(key) = self.found(database)? {
            return Ok(Some(key));
        }
        let (file, key) = (self.file(database), SecretsKey::random());
        let (file, key) = file.zip(key).context("no key of secrets could be made")?;
        match write_secret(&file, &key.secret()) {
            Ok(()) => Ok(Some(Arc::new(key))),
            // Another process that starts at the same time was faster.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => self.found(database),
            Err(error) if self.secrets_key.is_none() => {
                tracing::warn!("cannot write {}: {error}; set QURB_SECRETS_KEY", file.display());
                Ok(None)
            }
            Err(error) => Err(error).with_context(|| format!("cannot write {}", file.display())),
        }
    }
}

/// Closes what an earlier version left open.
pub async fn close_old(cx: &Cx) -> anyhow::Result<()> {
    let many = accounts::close_old_secrets(cx).await?;
    if many > 0 {
        tracing::info!("{many} second factors are closed with the key of secrets now");
    }
    Ok(())
}

/// `qurb.sqlite` has `qurb.sqlite.secrets-key`; a database on a server has it where the program was started.
fn beside(database: &str) -> PathBuf {
    match host::file(database) {
        Some(file) => PathBuf::from(format!("{}.secrets-key", file.display())),
        None => PathBuf::from("qurb.secrets-key"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn the_key_is_made_once_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("q.sqlite").display());
        let args = SecretsArgs::default();
        assert!(args.found(&database).unwrap().is_none());
        let made = args.for_serving(&database).unwrap().unwrap();
        let again = args.for_serving(&database).unwrap().unwrap();
        assert_eq!(made.secret(), again.secret());
        let file = folder.path().join("q.sqlite.secrets-key");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        let given = SecretsArgs { secrets_key: Some(made.secret()) };
        assert_eq!(given.file(&database), None);
        assert_eq!(given.found(&database).unwrap().unwrap().secret(), made.secret());
        std::fs::write(&file, "something else").unwrap();
        assert!(args.for_serving(&database).unwrap_err().to_string().contains("second factors"));
    }
}
