//! Short messages: who takes them here, and what they cost. What is sent, and to whom, is the business of the slices.

use super::Cx;
use kit_sms::{Gateway, count};
use std::fmt;
use subtle::ConstantTimeEq;

/// What the person who runs the program decides about short messages.
#[derive(Clone)]
pub struct Sms {
    pub gateway: Gateway,
    /// Centimes for a part; none where nobody said.
    pub price: Option<i64>,
    /// In more parts than this nothing is sent.
    pub most_parts: i64,
    /// What the gateway shows when it hands over what came in; without it nothing is taken.
    pub key: Option<String>,
}

impl Sms {
    /// Whether a text is short enough to be sent.
    pub fn bears(&self, text: &str) -> bool {
        i64::try_from(count(text).parts).is_ok_and(|parts| parts <= self.most_parts)
    }

    /// Whether it is the gateway that speaks.
    pub fn knows(&self, key: &str) -> bool {
        self.key.as_ref().is_some_and(|known| known.as_bytes().ct_eq(key.as_bytes()).into())
    }
}

/// The key never shows in a log.
impl fmt::Debug for Sms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sms(…)")
    }
}

/// Whether this installation sends short messages at all: what forms ask before they offer it.
pub fn may_text(cx: &Cx) -> bool {
    cx.server.config.sms.is_some()
}
