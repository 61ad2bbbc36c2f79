//! What takes somebody off: it stands in the letter, and nowhere in the database.

use super::RecipientId;
use crate::foundation::SecretsKey;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use kit_db::uuid::Uuid;
use subtle::ConstantTimeEq;

const PURPOSE: &str = "campaign unsubscription";

/// Who it is, and the stamp of this installation: 43 signs that nobody else can make.
pub fn token(key: &SecretsKey, id: RecipientId) -> String {
    stamped(key, PURPOSE, id)
}

/// The same for another purpose.
pub fn stamped(key: &SecretsKey, purpose: &str, id: RecipientId) -> String {
    let id = id.0.into_bytes();
    let stamp = key.stamp(purpose, &id);
    BASE64_URL_SAFE_NO_PAD.encode([id, stamp].concat())
}

/// Whom the address of a letter takes off.
pub fn read(key: &SecretsKey, text: &str) -> Option<RecipientId> {
    read_for(key, PURPOSE, text)
}

/// Whose message an address of this purpose is about.
pub fn read_for(key: &SecretsKey, purpose: &str, text: &str) -> Option<RecipientId> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
    let (id, stamp) = bytes.split_at_checked(16)?;
    let wanted = key.stamp(purpose, id);
    let genuine: bool = stamp.ct_eq(&wanted[..]).into();
    genuine.then(|| Uuid::from_slice(id).ok().map(RecipientId)).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn an_address_is_made_here_or_is_none() {
        let key = SecretsKey::random().unwrap();
        let id = RecipientId::new(chrono::DateTime::UNIX_EPOCH);
        let text = token(&key, id);
        assert_eq!((text.len(), read(&key, &text)), (43, Some(id)));
        assert_eq!(read(&SecretsKey::random().unwrap(), &text), None);
        assert_eq!(read_for(&key, "campaign sms report", &text), None);
        let other = RecipientId::new(chrono::DateTime::UNIX_EPOCH).0.into_bytes();
        let stamp = key.stamp("another purpose", &other);
        assert_eq!(read(&key, &BASE64_URL_SAFE_NO_PAD.encode([other, stamp].concat())), None);
        for wrong in ["", "short", &"A".repeat(43), "é"] {
            assert_eq!(read(&key, wrong), None, "{wrong}");
        }
    }
}
