use super::{SignedIn, sign_in::sign_in_by_key};
use crate::foundation::{
    Cx, Error,
    accounts::{
        Account, AccountId,
        passkey::{Answer, CeremonyId, PATIENCE, Site, WAITING_MOST},
        store,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Asks whoever wants in for a passkey: for one of `account`'s when they have given its password, for any otherwise.
///
/// Fails with [`Error::TooMany`] when too many questions to one address wait for an answer.
pub async fn ask_to_enter(
    cx: &Cx,
    tx: &mut WriteTx,
    site: &Site,
    account: Option<AccountId>,
) -> Result<(CeremonyId, serde_json::Value), Error> {
    if store::waiting(tx, &cx.asked.address, cx.now).await? >= WAITING_MOST {
        return Err(Error::TooMany);
    }
    let keys = match account {
        Some(account) => Some(store::passkeys(tx, account).await?),
        None => None,
    };
    let asked = site.ask(keys.as_deref()).ok_or(Error::NotFound)?;
    let id = CeremonyId::new(cx.now);
    let ends_at = cx.now + PATIENCE;
    store::insert_ceremony(tx, id, account, &asked, &cx.asked.address, ends_at).await?;
    Ok((id, asked.question))
}

/// Lets in whoever unlocked a passkey: the device, and what unlocks it, are two factors already.
///
/// None when it is no answer to the question, comes late, is of an account that is closed or of another than whose
/// password was given: the page does not tell which. `before` is the session that waited for the second factor.
pub async fn enter(
    cx: &Cx,
    tx: &mut WriteTx,
    site: &Site,
    (ceremony, answer): (CeremonyId, &Answer),
    (before, chosen): (&str, Option<Lang>),
) -> Result<Option<SignedIn>, Error> {
    let Some(waiting) = store::take_ceremony(tx, ceremony, cx.now).await? else { return Ok(None) };
    let Some(owned) = store::passkey_of(tx, answer.credential()).await? else { return Ok(None) };
    if waiting.account.is_some_and(|account| account != owned.account) {
        return Ok(None);
    }
    let account = store::find(tx, owned.account).await?;
    let Some(account) = account.filter(|account: &Account| account.disabled_at.is_none()) else {
        return Ok(None);
    };
    let key = serde_json::from_str(&owned.key).ok();
    let Some(key) = key.and_then(|key| site.used(&waiting.state, answer, key)) else {
        return Ok(None);
    };
    let kept = serde_json::to_string(&key).map_err(|error| Error::Internal(error.to_string()))?;
    store::note_passkey(tx, owned.id, &kept, cx.now).await?;
    sign_in_by_key(cx, tx, &account, chosen, before).await.map(Some)
}
