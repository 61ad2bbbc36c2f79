//! Where a gateway tells how a short message fared: an address of that message alone, which only this installation can have made.

use super::{RecipientId, token};
use crate::foundation::{Cx, SecretsKey};

/// The path, before the token.
pub const PATH: &str = "/sms/reports";

/// What keeps this address from being taken for one that unsubscribes.
pub const PURPOSE: &str = "campaign sms report";

/// The address with the sign that Kannel fills in.
pub fn address(cx: &Cx, key: &SecretsKey, id: RecipientId) -> String {
    let token = token::stamped(key, PURPOSE, id);
    format!("{}{PATH}/{token}?status=%d", cx.server.config.public_url)
}
