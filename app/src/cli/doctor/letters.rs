//! Whether letters go out.

use super::Finding;
use crate::cli::mail::MailArgs;
use kit_mail::Settings;
use std::time::Duration;

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
