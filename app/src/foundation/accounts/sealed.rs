//! The secret of a second factor as it is kept: closed with the key of secrets, for its account alone. Those of earlier
//! versions stand open until the next start of the program closes them.

use super::{AccountId, factor::SharedSecret, store};
use crate::foundation::{Cx, Error};

/// What was kept open had exactly so many bytes; what is closed has more.
const OPEN: usize = 20;

/// As it is kept. A program without a key keeps it open, and `qurb doctor` says so.
pub(super) fn close(cx: &Cx, account: AccountId, secret: &SharedSecret) -> Result<Vec<u8>, Error> {
    match &cx.server.config.secrets {
        Some(key) => key
            .close(&account.to_string(), secret.bytes())
            .ok_or_else(|| Error::Internal("a secret could not be closed".into())),
        None => Ok(secret.bytes().to_vec()),
    }
}

/// As it was given; none when the key that closed it is not here. A recovery code opens then, and the log says why.
pub(super) fn open(cx: &Cx, account: AccountId, kept: Vec<u8>) -> Option<SharedSecret> {
    if kept.len() == OPEN {
        return Some(SharedSecret::from_bytes(kept));
    }
    let key = cx.server.config.secrets.as_ref();
    let opened = key.and_then(|key| key.open(&account.to_string(), &kept));
    if opened.is_none() {
        tracing::error!("a second factor cannot be opened: is QURB_SECRETS_KEY the key of before?");
    }
    opened.map(SharedSecret::from_bytes)
}

/// Closes what an earlier version left open; says how many that were.
pub async fn close_old(cx: &Cx) -> Result<u64, Error> {
    if cx.server.config.secrets.is_none() {
        return Ok(0);
    }
    let mut tx = cx.write().await?;
    let mut many = 0;
    for (account, kept) in store::kept_secrets(&tx).await? {
        if kept.len() == OPEN {
            let closed = close(cx, account, &SharedSecret::from_bytes(kept.clone()))?;
            many += store::replace_secret(&mut tx, account, kept, closed).await?;
        }
    }
    tx.commit().await?;
    Ok(many)
}

/// How many second factors there are, how many stand open, and how many this program's key does not open.
pub async fn examine(cx: &Cx) -> Result<(usize, usize, usize), Error> {
    let kept = store::kept_secrets(&cx.read().await?).await?;
    let of_before = kept.iter().filter(|(_, secret)| secret.len() == OPEN).count();
    let key = cx.server.config.secrets.as_ref();
    let opens = |account: &AccountId, secret: &[u8]| {
        key.is_some_and(|key| key.open(&account.to_string(), secret).is_some())
    };
    let shut = kept
        .iter()
        .filter(|(account, secret)| secret.len() != OPEN && !opens(account, secret))
        .count();
    Ok((kept.len(), of_before, shut))
}
