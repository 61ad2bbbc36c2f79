use super::protect::{acting, renewed, subject};
use crate::foundation::{
    Cx, Error,
    accounts::{
        Account,
        code::OneTimeCode,
        letters,
        passkey::{CeremonyId, MOST, PATIENCE, Site},
        permissions::ADD_PASSKEY,
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Asks a device for a new key; what it is asked goes to the page, what it is answered against is kept for some minutes.
///
/// Fails with [`Error::Conflict`] when there are as many as one needs.
pub async fn ask_for_passkey(
    cx: &Cx,
    tx: &mut WriteTx,
    site: &Site,
    account: &Account,
) -> Result<(CeremonyId, serde_json::Value), Error> {
    let known = store::passkeys(tx, account.id).await?;
    if known.len() >= MOST {
        return Err(Error::Conflict("passkey-enough"));
    }
    let asked = site.ask_new(account, &known);
    let asked = asked.ok_or_else(|| Error::Internal("a passkey cannot be asked for".into()))?;
    let id = CeremonyId::new(cx.now);
    let (account, ends_at) = (Some(account.id), cx.now + PATIENCE);
    store::insert_ceremony(tx, id, account, &asked, &cx.asked.address, ends_at).await?;
    Ok((id, asked.question))
}

/// What came of it.
pub enum Added {
    /// The first protection of this account: with the codes for the day on which the device is lost, shown once.
    First(Vec<OneTimeCode>),
    Another,
    /// No answer to what was asked, or too late.
    Refused,
}

/// Keeps the key that a device made for whoever is signed in, or stands at the door with the password.
pub async fn add_passkey(
    cx: &Cx,
    tx: &mut WriteTx,
    site: &Site,
    account: &Account,
    (ceremony, answer, name): (CeremonyId, &str, &str),
) -> Result<Added, Error> {
    let waiting = store::take_ceremony(tx, ceremony, cx.now).await?;
    let waiting = waiting.filter(|waiting| waiting.account == Some(account.id));
    let key = waiting.and_then(|waiting| site.new_key(&waiting.state, answer));
    let Some(key) = key else { return Ok(Added::Refused) };
    let kept = serde_json::to_string(&key).map_err(|error| Error::Internal(error.to_string()))?;
    let first = store::codes_left(tx, account.id).await? == 0;
    match store::insert_passkey(tx, account.id, (key.cred_id(), &kept), name, cx.now).await {
        // A device never gives one name to two keys; whoever sends such an answer made it up.
        Err(kit_db::Error::Unique(_)) => return Err(Error::Conflict("passkey-wrong")),
        other => other?,
    };
    let changes = [Change::new("passkey-name", "", name)];
    let home = subject(tx, account).await?;
    record(&acting(cx, account), tx, ADD_PASSKEY, home.as_subject(account), &changes).await?;
    letters::tell(cx, tx, account.id, letters::WAYS_CHANGED).await?;
    match first {
        true => Ok(Added::First(renewed(tx, account).await?)),
        false => Ok(Added::Another),
    }
}
