//! Whether letters go out.

use super::Finding;
use crate::cli::mail::MailArgs;
use kit_mail::Settings;
use std::time::{Duration, SystemTime};

/// Nobody waits longer for a report.
const PATIENCE: Duration = Duration::from_secs(10);

pub async fn server(args: &MailArgs) -> Finding {
    match args.settings() {
        Err(error) => Finding::wrong(ABOUT, format!("{error:#}")),
        Ok(None) => Finding::note(
            ABOUT,
            "no mail server is set: invitations, new passwords and links are handed over on paper. Set QURB_SMTP and \
             QURB_MAIL_FROM",
        ),
        Ok(Some(settings)) => asked(&settings).await,
    }
}

/// Messages that wait for longer than this wait for a program that does not read them.
const LONGEST: Duration = Duration::from_secs(15 * 60);

const BACK: &str = "bounces";

/// Whether what comes back is heard.
pub fn back(args: &MailArgs, now: SystemTime) -> Finding {
    let sends = args.settings().is_ok_and(|settings| settings.is_some());
    let mailbox = match args.mailbox() {
        Err(error) => return Finding::wrong(BACK, format!("{error:#}")),
        Ok(None) if sends => {
            return Finding::note(
                BACK,
                "no mail box is read: addresses that do not exist are written to again and again, and nobody hears answers. \
                 Set QURB_BOUNCES=maildir:/…",
            );
        }
        Ok(None) => return Finding::well(BACK, "no letters go out, and none come back"),
        Ok(Some(mailbox)) => mailbox,
    };
    let told = mailbox.path().display().to_string();
    if let Err(wrong) = mailbox.examine() {
        return Finding::wrong(BACK, format!("QURB_BOUNCES: {wrong}"));
    }
    let oldest = mailbox.oldest().ok().flatten();
    match oldest.is_some_and(|at| now.duration_since(at).is_ok_and(|age| age > LONGEST)) {
        true => Finding::note(
            BACK,
            format!(
                "{told} has messages that nobody reads: does qurb serve run, with QURB_BOUNCES and QURB_SECRETS_KEY_FILE?"
            ),
        ),
        false => Finding::well(BACK, format!("{told} is read every minute")),
    }
}

const ABOUT: &str = "mail";

async fn asked(settings: &Settings) -> Finding {
    let told = settings.told();
    let post = match settings.open(PATIENCE) {
        Ok(post) => post,
        Err(wrong) => return Finding::wrong(ABOUT, format!("{told}: {wrong}")),
    };
    match post.answers().await {
        Err(refused) => Finding::wrong(
            ABOUT,
            format!(
                "{told} does not take letters: {refused}. They wait meanwhile, for about a working day"
            ),
        ),
        Ok(()) if settings.is_open() && !settings.is_here() => Finding::note(
            ABOUT,
            format!(
                "{told} answers; where it offers no encryption, letters and the links in them travel in the open. smtps://"
            ),
        ),
        Ok(()) => Finding::well(ABOUT, format!("{told} answers")),
    }
}
