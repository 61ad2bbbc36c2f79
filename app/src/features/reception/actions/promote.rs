//! Who waits has the seat that is free.

use crate::{
    features::reception::{Badge, State, letter, store},
    foundation::{
        Cx, Error,
        events::Event,
        mail::{self, NewLetter},
    },
};
use kit_db::WriteTx;

/// Gives the free seats to those who wait, the first first, and tells them.
pub async fn promote(cx: &Cx, tx: &mut WriteTx, event: &Event) -> Result<(), Error> {
    for badge in store::next_waiting(tx, event.id).await? {
        store::set_state(tx, badge.id, State::Expected).await?;
        tell(cx, tx, &badge).await?;
    }
    Ok(())
}

/// Writes to the bearer how it stands, where there is an address and a mail server.
pub async fn tell(cx: &Cx, tx: &mut WriteTx, badge: &Badge) -> Result<(), Error> {
    if badge.email.is_empty() || !mail::may_post(cx) {
        return Ok(());
    }
    let letter =
        NewLetter { kind: letter::KIND, about: badge.id.0, to: &badge.email, lang: badge.lang() };
    mail::post(cx, tx, letter).await?;
    Ok(())
}
