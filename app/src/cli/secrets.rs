//! The keys that close what is kept and must be read again, each in a file beside the database as the key of the journal.

use super::{doctor::host, journal::write_secret};
use crate::foundation::{Cx, SecretsKey, accounts};
use anyhow::Context;
use std::{io::ErrorKind, path::PathBuf, sync::Arc};

#[derive(clap::Args, Clone, Default)]
pub struct SecretsArgs {
    /// What closes second factors: a file, or the key itself; the file beside the database when absent
    #[arg(long, env = "QURB_SECRETS_KEY", hide_env_values = true)]
    secrets_key: Option<String>,
    /// What closes national identity numbers: likewise
    #[arg(long, env = "QURB_IDENTITY_KEY", hide_env_values = true)]
    identity_key: Option<String>,
}

/// Where one of them is.
pub struct KeyAt<'a> {
    /// What is closed by it, for people.
    pub closes: &'static str,
    variable: &'static str,
    /// The end of the name of its file.
    end: &'static str,
    /// A file, or the key itself.
    given: Option<&'a str>,
}

impl SecretsArgs {
    pub fn factors(&self) -> KeyAt<'_> {
        let given = self.secrets_key.as_deref();
        let (closes, variable) = ("second factors", "QURB_SECRETS_KEY");
        KeyAt { closes, variable, end: "secrets-key", given }
    }

    pub fn identities(&self) -> KeyAt<'_> {
        let given = self.identity_key.as_deref();
        let (closes, variable) = ("national identity numbers", "QURB_IDENTITY_KEY");
        KeyAt { closes, variable, end: "identity-key", given }
    }
}

impl KeyAt<'_> {
    /// The file of the key; none when the key itself was given.
    pub fn file(&self, database: &str) -> Option<PathBuf> {
        match self.given {
            Some(text) if text.parse::<SecretsKey>().is_ok() => None,
            Some(file) => Some(file.into()),
            None => Some(self.beside(database)),
        }
    }

    /// `qurb.sqlite` has `qurb.sqlite.secrets-key`; a database on a server has it where the program was started.
    fn beside(&self, database: &str) -> PathBuf {
        match host::file(database) {
            Some(file) => format!("{}.{}", file.display(), self.end).into(),
            None => format!("qurb.{}", self.end).into(),
        }
    }

    /// The key that is there, if there is one.
    pub fn found(&self, database: &str) -> anyhow::Result<Option<Arc<SecretsKey>>> {
        let Some(file) = self.file(database) else {
            return Ok(Some(Arc::new(self.given.unwrap_or_default().parse()?)));
        };
        let told = || format!("cannot use {}, which closes {}", file.display(), self.closes);
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
        let (file, key) = file.zip(key).context("no key could be made")?;
        match write_secret(&file, &key.secret()) {
            Ok(()) => Ok(Some(Arc::new(key))),
            // Another process that starts at the same time was faster.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => self.found(database),
            Err(error) if self.given.is_none() => {
                tracing::warn!("cannot write {}: {error}; set {}", file.display(), self.variable);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn the_key_is_made_once_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("q.sqlite").display());
        let (args, file) = (SecretsArgs::default(), folder.path().join("q.sqlite.secrets-key"));
        let at = args.factors();
        assert!(at.found(&database).unwrap().is_none());
        let made = at.for_serving(&database).unwrap().unwrap();
        let again = at.for_serving(&database).unwrap().unwrap();
        assert_eq!(made.secret(), again.secret());
        let other = args.identities().for_serving(&database).unwrap().unwrap();
        assert_ne!(made.secret(), other.secret(), "each has its own");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        let given = SecretsArgs { secrets_key: Some(made.secret()), identity_key: None };
        assert_eq!(given.factors().file(&database), None);
        assert_eq!(given.factors().found(&database).unwrap().unwrap().secret(), made.secret());
        std::fs::write(&file, "something else").unwrap();
        assert!(at.for_serving(&database).unwrap_err().to_string().contains("second factors"));
    }
}
