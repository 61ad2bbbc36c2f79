//! The settings of the gateway for short messages, as the commands that need them take them.

use crate::foundation::Sms;
use anyhow::{Context, ensure};
use kit_sms::Settings;
use std::{path::PathBuf, time::Duration};

#[derive(clap::Args, Clone, Default)]
pub struct SmsArgs {
    /// The gateway for short messages, in the manner of Kannel: https://host/cgi-bin/sendsms; without it none is sent
    #[arg(long, env = "QURB_SMS_URL", hide_env_values = true)]
    pub sms_url: Option<String>,
    /// Who we are to the gateway
    #[arg(long, env = "QURB_SMS_USER")]
    pub sms_user: Option<String>,
    /// A file whose first line is the password at the gateway
    #[arg(long, env = "QURB_SMS_PASSWORD_FILE")]
    pub sms_password_file: Option<PathBuf>,
    /// Whose name or number stands over short messages
    #[arg(long, env = "QURB_SMS_FROM")]
    pub sms_from: Option<String>,
    /// What a part costs, in dirhams: 0.35
    #[arg(long, env = "QURB_SMS_PRICE", value_parser = centimes)]
    pub sms_price: Option<i64>,
    /// A message in more parts than this is not sent
    #[arg(long, env = "QURB_SMS_MOST_PARTS", default_value = "6", value_parser = clap::value_parser!(i64).range(1..=255))]
    pub sms_most_parts: i64,
    /// A file whose first line is what the gateway shows when it hands over messages that came in
    #[arg(long, env = "QURB_SMS_KEY_FILE")]
    pub sms_key_file: Option<PathBuf>,
}

/// How long the gateway may take for an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// The shortest key that is taken: whoever guesses it takes back consents in the name of others.
const SHORTEST: usize = 16;

/// `0.35` or `0,35` as centimes.
fn centimes(text: &str) -> Result<i64, String> {
    let wrong = || format!("{text:?} is no price in dirhams, such as 0.35");
    let text = text.trim().replace(',', ".");
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    if rest.len() > 2 || !rest.chars().chain(whole.chars()).all(|c| c.is_ascii_digit()) {
        return Err(wrong());
    }
    let whole: i64 = whole.parse().map_err(|_| wrong())?;
    let rest: i64 = format!("{rest:0<2}").parse().map_err(|_| wrong())?;
    Ok(whole.saturating_mul(100).saturating_add(rest))
}

impl SmsArgs {
    /// What is set, if anything is.
    pub fn settings(&self) -> anyhow::Result<Option<Settings>> {
        let Some(url) = self.sms_url.as_deref().filter(|url| !url.is_empty()) else {
            return Ok(None);
        };
        let from = self.sms_from.as_deref().context(
            "a gateway is set, and not whose name stands over short messages: QURB_SMS_FROM=\"INDH Azilal\"",
        )?;
        let user = self.sms_user.as_deref().unwrap_or_default();
        let password = first_line(self.sms_password_file.as_ref())?.unwrap_or_default();
        Ok(Some(Settings::parse(url, user, &password, from)?))
    }

    /// What the gateway shows when it hands over what came in.
    pub fn key(&self) -> anyhow::Result<Option<String>> {
        let key = first_line(self.sms_key_file.as_ref())?;
        if let Some(key) = &key {
            ensure!(
                key.len() >= SHORTEST,
                "the key for messages that come in has {SHORTEST} signs at least"
            );
        }
        Ok(key)
    }

    /// The gateway to which messages are handed.
    pub fn sms(&self) -> anyhow::Result<Option<Sms>> {
        let Some(settings) = self.settings().context("the gateway for short messages")? else {
            return Ok(None);
        };
        let (gateway, key) = (settings.open(PATIENCE)?, self.key()?);
        Ok(Some(Sms { gateway, price: self.sms_price, most_parts: self.sms_most_parts, key }))
    }
}

fn first_line(file: Option<&PathBuf>) -> anyhow::Result<Option<String>> {
    let Some(file) = file else { return Ok(None) };
    let text =
        std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(text.lines().next().map(|line| line.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_read_as_people_write_it() {
        for (text, wanted) in [("0.35", 35), ("0,4", 40), ("1", 100), (" 12.05 ", 1_205)] {
            assert_eq!(centimes(text), Ok(wanted), "{text}");
        }
        for wrong in ["", "free", "0.355", "-1", ".5", "1.2.3"] {
            assert!(centimes(wrong).is_err(), "{wrong}");
        }
    }
}
