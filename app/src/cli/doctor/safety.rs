//! What keeps the data when something breaks: backups, the chain of the journal, and the key that signs it.

use super::{Finding, host};
use crate::{
    cli::{backup::PlanArgs, journal::KeyArgs},
    foundation::{
        Server, backup,
        journal::{Trust, verify},
    },
};
use chrono::{DateTime, Utc};

/// A night and a morning: later than that, one was missed.
const LATE_HOURS: i64 = 30;

pub fn backups(plan: &PlanArgs, now: DateTime<Utc>) -> Finding {
    let about = "backup";
    let Some(folder) = &plan.folder else {
        let text = "none is made: set QURB_BACKUP_DIR to a folder on another disk, and QURB_BACKUP_RECIPIENT to a key of age";
        return Finding::note(about, text);
    };
    let told = folder.display();
    match backup::latest(folder) {
        Err(error) => Finding::wrong(about, format!("{told} cannot be read: {error}")),
        Ok(None) => {
            Finding::wrong(about, format!("there is none in {told}: qurb backup --to {told}"))
        }
        Ok(Some(last)) => {
            let hours = (now - last).num_hours();
            let text = format!("the last of the nights in {told} is {hours} hours old");
            match hours {
                ..LATE_HOURS => Finding::well(about, text),
                _ => {
                    Finding::wrong(about, format!("{text}: look at /jobs for why the last failed"))
                }
            }
        }
    }
}

/// Whether what happened is still what was written down.
pub async fn journal(server: &Server, key: &KeyArgs, database: &str) -> Finding {
    let about = "journal";
    let trust = match key.trusted(database) {
        Ok(keys) => Trust { keys, kept: None },
        Err(error) => return Finding::wrong(about, format!("{error:#}")),
    };
    match verify(&server.db, &trust).await {
        Err(error) => Finding::wrong(about, error.to_string()),
        Ok(walked) => match walked.wrong {
            Some(wrong) => Finding::wrong(
                about,
                format!(
                    "{wrong}. Somebody wrote to the database past this program; compare with a backup"
                ),
            ),
            None if trust.keys.is_empty() => Finding::note(
                about,
                format!(
                    "{} entries follow one another; no key is here to sign them, qurb serve makes one",
                    walked.entries
                ),
            ),
            None => Finding::well(
                about,
                format!(
                    "{} entries follow one another, signed up to {}",
                    walked.entries, walked.signed
                ),
            ),
        },
    }
}

/// Whoever reads the key can sign a journal of their own.
pub fn key(key: &KeyArgs, database: &str) -> Finding {
    let about = "key";
    match key.file(database) {
        None => Finding::well(
            about,
            "the key of the journal is given to the program, not kept in a file",
        ),
        Some(file) if !file.exists() => Finding::note(
            about,
            format!("{} is not there yet: qurb serve makes it", file.display()),
        ),
        Some(file) => host::private(about, &file, "and so sign a journal that was written anew"),
    }
}
