use super::{
    SignedIn, hash_of,
    sign_in::{open_at_door, stage},
};
use crate::foundation::{
    Cx, Error,
    accounts::{
        AccountId,
        provider::{PATIENCE, Visit, Vouched, WAITING_MOST},
        store::{self, Errand},
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Why a browser is sent to the provider.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Who asks to be linked.
    pub account: Option<AccountId>,
    /// The hash of the slip's code that comes along.
    pub slip: Option<Vec<u8>>,
    pub back: String,
}

/// Notes that a browser is sent to the provider, and what must come back from there.
///
/// Fails with [`Error::TooMany`] when too many from one address are on their way.
pub async fn send(cx: &Cx, tx: &mut WriteTx, visit: &Visit, wanted: Wanted) -> Result<(), Error> {
    if store::on_their_way(tx, &cx.asked.address, cx.now).await? >= WAITING_MOST {
        return Err(Error::TooMany);
    }
    let (nonce, verifier) = (visit.nonce.clone(), visit.verifier.clone());
    let Wanted { account, slip, back } = wanted;
    let errand = Errand { nonce, verifier, account, slip, back };
    let (state, ends_at) = (hash_of(&visit.state), cx.now + PATIENCE);
    store::insert_errand(tx, state, &errand, &cx.asked.address, ends_at).await?;
    Ok(())
}

/// The errand from which a browser comes back; none when it was on none, is late, or came back before.
pub async fn back_from(cx: &Cx, tx: &mut WriteTx, state: &str) -> Result<Option<Errand>, Error> {
    Ok(store::take_errand(tx, hash_of(state), cx.now).await?)
}

/// Lets in whoever the provider vouches for, if they are linked to an account that is open. Their e-mail says nothing:
/// it is given to somebody else one day. With a second factor of ours, or when one is due, it opens the page that asks for it.
pub async fn enter_by_provider(
    cx: &Cx,
    tx: &mut WriteTx,
    vouched: &Vouched,
    chosen: Option<Lang>,
) -> Result<Option<SignedIn>, Error> {
    let Some(id) = store::linked(tx, vouched).await? else { return Ok(None) };
    let account = store::find(tx, id).await?.filter(|account| account.disabled_at.is_none());
    let Some(account) = account else { return Ok(None) };
    store::note_identity(tx, vouched, cx.now).await?;
    let stage = stage(cx, tx, &account).await?;
    open_at_door(cx, tx, &account, (stage, chosen)).await.map(Some)
}
