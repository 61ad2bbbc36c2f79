//! The settings of the mail server, as the commands that need them take them.

use anyhow::Context;
use kit_mail::{Maildir, Post, Settings};
use std::{path::PathBuf, time::Duration};

#[derive(clap::Args, Clone, Default)]
pub struct MailArgs {
    /// The mail server: smtp://host:port, or smtps://user:password@host:port; without it everything goes on paper
    #[arg(long, env = "QURB_SMTP", hide_env_values = true)]
    pub smtp: Option<String>,
    /// A file whose first line is the password of the mail server
    #[arg(long, env = "QURB_SMTP_PASSWORD_FILE")]
    pub smtp_password_file: Option<PathBuf>,
    /// Whose name stands under letters: Qurb <qurb@example.org>
    #[arg(long, env = "QURB_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// The mail box that letters come back to, read every minute: maildir:/var/mail/qurb; without it nobody hears of them
    #[arg(long, env = "QURB_BOUNCES")]
    pub bounces: Option<String>,
}

/// How long the mail server may take for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

impl MailArgs {
    /// What is set, if anything is.
    pub fn settings(&self) -> anyhow::Result<Option<Settings>> {
        let Some(server) = self.smtp.as_deref().filter(|server| !server.is_empty()) else {
            return Ok(None);
        };
        let from = self.mail_from.as_deref().context(
            "a mail server is set, and not whose name stands under letters: QURB_MAIL_FROM=\"Qurb <qurb@example.org>\"",
        )?;
        let password = match &self.smtp_password_file {
            Some(file) => {
                let text = std::fs::read_to_string(file)
                    .with_context(|| format!("cannot read {}", file.display()))?;
                Some(text.lines().next().unwrap_or_default().to_owned())
            }
            None => None,
        };
        Ok(Some(Settings::parse(server, password.as_deref(), from)?))
    }

    /// The mail box that letters come back to.
    pub fn mailbox(&self) -> anyhow::Result<Option<Maildir>> {
        let written = self.bounces.as_deref().filter(|text| !text.is_empty());
        written.map(Maildir::parse).transpose().context("QURB_BOUNCES")
    }

    /// The server to which letters are handed.
    pub fn post(&self) -> anyhow::Result<Option<Post>> {
        let settings = self.settings().context("the mail server")?;
        Ok(settings.map(|settings| settings.open(PATIENCE)).transpose()?)
    }
}
