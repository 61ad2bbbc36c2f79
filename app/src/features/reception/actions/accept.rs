use super::promote::tell;
use crate::{
    features::reception::{
        BadgeId, State,
        permissions::{ACCEPT, badge_of, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        events::EventId,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Gives a seat to somebody who waits, gave theirs up or was refused, whether or not one is free, and tells them.
pub async fn accept(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, badge): (EventId, BadgeId),
) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, ACCEPT, id).await?;
    event.not_cancelled()?;
    let badge = badge_of(tx, &event, badge).await?;
    if badge.state == State::Expected {
        return Ok(());
    }
    store::set_state(tx, badge.id, State::Expected).await?;
    tell(cx, tx, &badge).await?;
    record(cx, tx, ACCEPT, subject(&event), &[Change::new("badge-no", "", badge.no)]).await?;
    Ok(())
}
