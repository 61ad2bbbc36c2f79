use crate::{
    features::reception::{
        permissions::{CLOSE, find_for},
        store, subject,
    },
    foundation::{Cx, Error, events::EventId, journal::record},
};
use kit_db::WriteTx;

/// Nobody signs up any more; opening again is how it is taken back. Who signed up keeps their badge.
///
/// Fails with [`Error::Conflict`] when nobody can sign up today.
pub async fn close(cx: &Cx, tx: &mut WriteTx, id: EventId) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, CLOSE, id).await?;
    let open = store::reception(tx, id).await?.filter(|one| one.takes(&event, cx.today()));
    if open.is_none() {
        return Err(Error::Conflict("reception-not-open"));
    }
    store::close(tx, id, cx.today()).await?;
    record(cx, tx, CLOSE, subject(&event), &[]).await?;
    Ok(())
}
