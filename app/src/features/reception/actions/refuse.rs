use super::promote::promote;
use crate::{
    features::reception::{
        BadgeId, State,
        permissions::{REFUSE, badge_of, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        events::EventId,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a seat back; accepting is how that is taken back. The seat goes to who waits first.
///
/// Fails with [`Error::Conflict`] for somebody who came.
pub async fn refuse(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, badge): (EventId, BadgeId),
) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, REFUSE, id).await?;
    let badge = badge_of(tx, &event, badge).await?;
    if store::came(tx, badge.id).await? {
        return Err(Error::Conflict("badge-has-come"));
    }
    store::set_state(tx, badge.id, State::Refused).await?;
    promote(cx, tx, &event).await?;
    record(cx, tx, REFUSE, subject(&event), &[Change::new("badge-no", "", badge.no)]).await?;
    Ok(())
}
