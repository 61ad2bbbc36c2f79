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

/// What the national identity numbers of two records say of whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identities {
    /// They are the same, or one of them has none.
    OfOne,
    OfTwo,
    /// Both have one, and here is no key to compare them.
    Sealed,
}

/// Compares the numbers of two records. Nobody sees either.
pub async fn identities(
    cx: &Cx,
    tx: &impl Reads,
    one: PersonId,
    other: PersonId,
) -> Result<Identities, Error> {
    let both = (store::identity_of(tx, one).await?, store::identity_of(tx, other).await?);
    let (Some(one), Some(other)) = both else { return Ok(Identities::OfOne) };
    let Ok(key) = key(cx) else { return Ok(Identities::Sealed) };
    let opened = |sealed: &store::Sealed| open(key, sealed.person, &sealed.sealed);
    Ok(match (opened(&one), opened(&other)) {
        (Some(one), Some(other)) if one == other => Identities::OfOne,
        (Some(_), Some(_)) => Identities::OfTwo,
        _ => Identities::Sealed,
    })
}

/// The key of this installation.
///
/// Fails with [`Error::Conflict`] where the program was started without one.
pub fn key(cx: &Cx) -> Result<&SecretsKey, Error> {
    cx.server.config.identity_key.as_deref().ok_or(Error::Conflict("identity-no-key"))
}
