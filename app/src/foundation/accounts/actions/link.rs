use super::{
    SignedIn,
    protect::subject,
    sign_in::{open_at_door, stage},
};
use crate::foundation::{
    Actor, Cx, Error,
    accounts::{
        Account, letters,
        permissions::{ACCEPT, LINK},
        provider::Vouched,
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;
use subtle::ConstantTimeEq;

/// Links whoever is signed in to who they are at the provider, in place of what they were linked to.
///
/// Fails with [`Error::Conflict`] when that is somebody else's already.
pub async fn link(
    cx: &Cx,
    tx: &mut WriteTx,
    account: &Account,
    vouched: &Vouched,
) -> Result<(), Error> {
    if store::linked(tx, vouched).await?.is_some_and(|other| other != account.id) {
        return Err(Error::Conflict("provider-taken"));
    }
    store::delete_identities(tx, account.id).await?;
    store::insert_identity(tx, account.id, vouched, cx.now).await?;
    let changes = [Change::new("provider-identity", "", &vouched.name)];
    let home = subject(tx, account).await?;
    record(cx, tx, LINK, home.as_subject(account), &changes).await?;
    letters::tell(cx, tx, account.id, letters::WAYS_CHANGED).await
}

/// Opens an account with its slip for whoever the provider vouches for: they need no password here. The code opens
/// nothing any more.
///
/// None when the code is no longer good.
pub async fn accept_linked(
    cx: &Cx,
    tx: &mut WriteTx,
    (account, slip): (&Account, &[u8]),
    vouched: &Vouched,
) -> Result<Option<SignedIn>, Error> {
    let kept = store::slip(tx, account.id).await?.filter(|kept| kept.ends_at > cx.now);
    let good = kept.is_some_and(|kept| kept.hash.ct_eq(slip).into());
    if !good || account.disabled_at.is_some() {
        return Ok(None);
    }
    store::delete_slip(tx, account.id).await?;
    let mut acting = cx.clone();
    let name = account.name.clone();
    acting.actor = Some(Actor { account: Some(account.id), name, grants: Vec::new() });
    let home = subject(tx, account).await?;
    record(&acting, tx, ACCEPT, home.as_subject(account), &[]).await?;
    link(&acting, tx, account, vouched).await?;
    let stage = stage(cx, tx, account).await?;
    open_at_door(cx, tx, account, (stage, None)).await.map(Some)
}
