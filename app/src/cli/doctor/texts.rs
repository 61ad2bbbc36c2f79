//! Whether short messages go out, and whether what people answer comes in.

use super::Finding;
use crate::cli::sms::SmsArgs;
use kit_sms::Settings;
use std::time::Duration;

/// Nobody waits longer for a report.
const PATIENCE: Duration = Duration::from_secs(10);
const ABOUT: &str = "sms";

pub async fn gateway(args: &SmsArgs) -> Finding {
    let (settings, key) = match (args.settings(), args.key()) {
        (Err(error), _) | (_, Err(error)) => return Finding::wrong(ABOUT, format!("{error:#}")),
        (Ok(None), _) => {
            return Finding::note(
                ABOUT,
                "no gateway is set: campaigns go by mail and on paper. Set QURB_SMS_URL, QURB_SMS_USER, QURB_SMS_PASSWORD_FILE \
                 and QURB_SMS_FROM",
            );
        }
        (Ok(Some(settings)), Ok(key)) => (settings, key),
    };
    asked(&settings, key.is_some(), args.sms_price.is_some()).await
}

async fn asked(settings: &Settings, keyed: bool, priced: bool) -> Finding {
    let told = settings.told();
    let gateway = match settings.open(PATIENCE) {
        Ok(gateway) => gateway,
        Err(wrong) => return Finding::wrong(ABOUT, format!("{told}: {wrong}")),
    };
    match gateway.answers().await {
        Err(code) if code == "403" || code == "401" => Finding::wrong(
            ABOUT,
            format!(
                "{told} does not let us in ({code}). Look at QURB_SMS_USER and QURB_SMS_PASSWORD_FILE"
            ),
        ),
        Err(code) => Finding::wrong(ABOUT, format!("{told} does not take messages: {code}")),
        Ok(()) if !keyed => Finding::note(
            ABOUT,
            format!(
                "{told} answers; whoever answers STOP is not heard. Set QURB_SMS_KEY_FILE, and the same key at the gateway"
            ),
        ),
        Ok(()) if !priced => Finding::note(
            ABOUT,
            format!("{told} answers; what a campaign costs is not shown. Set QURB_SMS_PRICE"),
        ),
        Ok(()) if settings.is_open() => Finding::note(
            ABOUT,
            format!(
                "{told} answers; the password, numbers and words can be read between here and there. https://"
            ),
        ),
        Ok(()) => Finding::well(ABOUT, format!("{told} answers")),
    }
}
