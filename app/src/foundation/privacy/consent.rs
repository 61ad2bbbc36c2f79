//! What somebody agreed to, by channel. Nothing here touches the outside.

use crate::foundation::word;
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A consent.
    ConsentId
);

word!(
    /// A way to reach somebody, or to show them.
    Channel, "consent-channel-{}", {
        Letter => "letter",
        Mail => "mail",
        Sms => "sms",
        Phone => "phone",
        Photo => "photo",
    }
);

word!(
    /// How it was given or taken back.
    Means, "consent-means-{}", {
        Paper => "paper",
        Spoken => "spoken",
        Online => "online",
        Sms => "sms",
    }
);

impl Channel {
    /// The key of the words that somebody is asked with.
    pub fn asks(self) -> String {
        format!("consent-text-{}", self.as_str())
    }
}

/// One consent, with the words that were shown.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Consent {
    pub id: ConsentId,
    pub channel: Channel,
    /// The language of the words.
    pub lang: String,
    pub text: String,
    pub means: Means,
    pub collector: String,
    pub given_on: NaiveDate,
    pub noted_at: DateTime<Utc>,
    pub withdrawn_on: Option<NaiveDate>,
    pub withdrawn_how: Option<Means>,
}

/// What a form says was agreed to.
#[derive(Debug, Clone)]
pub struct NewConsent {
    pub channel: Channel,
    pub lang: Lang,
    pub means: Means,
    pub collector: String,
    pub given_on: NaiveDate,
}

/// Why a consent cannot be given or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongConsent {
    #[error("it was taken back already")]
    Withdrawn,
    #[error("one for this channel is in force already")]
    InForce,
}

impl Consent {
    pub fn in_force(&self) -> bool {
        self.withdrawn_on.is_none()
    }

    /// Whether it is the last word on its channel among everything that somebody said: nothing else was taken back after it
    /// was given. Two records that became one may say both.
    pub fn holds(&self, all: &[Self]) -> bool {
        let after = |one: &Self| one.withdrawn_on.is_some_and(|day| day > self.given_on);
        self.in_force() && !all.iter().any(|one| one.channel == self.channel && after(one))
    }

    /// The same, taken back on a day that is not before it was given.
    pub fn withdrawn(self, day: NaiveDate, how: Means) -> Result<Self, WrongConsent> {
        if !self.in_force() {
            return Err(WrongConsent::Withdrawn);
        }
        let day = day.max(self.given_on);
        Ok(Self { withdrawn_on: Some(day), withdrawn_how: Some(how), ..self })
    }
}
