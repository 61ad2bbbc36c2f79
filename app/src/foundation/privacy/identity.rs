//! The national identity number: off until the commission authorised it, and sealed with a key that is not in the database.

use super::{processing::Processing, store};
use crate::foundation::{Cx, Error, SecretsKey, people::PersonId};
use kit_db::Reads;

/// The number, sealed for this person alone: in another one's row it does not open.
pub fn seal(key: &SecretsKey, person: PersonId, number: &str) -> Option<Vec<u8>> {
    key.close(&person.to_string(), number.as_bytes())
}

pub fn open(key: &SecretsKey, person: PersonId, sealed: &[u8]) -> Option<String> {
    String::from_utf8(key.open(&person.to_string(), sealed)?).ok()
}

/// Letters then figures, as the card has it: `AB123456`. None when it is not one.
pub fn tidied(typed: &str) -> Option<String> {
    let number: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let number = number.to_ascii_uppercase();
    let letters = number.chars().take_while(char::is_ascii_uppercase).count();
    let figures = number.chars().skip(letters).filter(char::is_ascii_digit).count();
    let whole = letters + figures == number.chars().count();
    (whole && (1..=2).contains(&letters) && (1..=7).contains(&figures)).then_some(number)
}

/// The processing whose authorisation lets the number be written down.
///
/// Fails with [`Error::Conflict`] as long as there is none.
pub async fn authorised(tx: &impl Reads) -> Result<Processing, Error> {
    let all = store::processings(tx).await?;
    all.into_iter().find(Processing::lets_identity).ok_or(Error::Conflict("identity-unauthorised"))
}

/// The key of this installation.
///
/// Fails with [`Error::Conflict`] where the program was started without one.
pub fn key(cx: &Cx) -> Result<&SecretsKey, Error> {
    cx.server.config.identity_key.as_deref().ok_or(Error::Conflict("identity-no-key"))
}
