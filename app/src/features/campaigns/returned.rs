//! The identifier of each letter: what comes back names it, and nobody else can have made it.

use super::{RecipientId, token};
use crate::foundation::{Cx, SecretsKey};

/// What keeps it from being taken for what unsubscribes.
const PURPOSE: &str = "campaign letter";

/// What stands before the sign @ in the identifier of a letter.
pub fn name(key: &SecretsKey, id: RecipientId) -> String {
    token::stamped(key, PURPOSE, id)
}

/// The letter that a message is about: the first of these names that was made here.
pub fn letter_named(cx: &Cx, names: &[String]) -> Option<RecipientId> {
    let key = cx.server.config.secrets.as_ref()?;
    names.iter().find_map(|name| token::read_for(key, PURPOSE, name))
}
