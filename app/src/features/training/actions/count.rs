use super::{recount::said, subject};
use crate::{
    features::training::{find_for, permissions::COUNT},
    foundation::{
        Cx, Error, audiences,
        events::{self, CountId, EventId, NewCount},
        journal::record,
    },
};
use kit_db::{Reads, WriteTx};

/// Writes down how many took part who are on no list.
pub async fn count(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    new: &NewCount,
) -> Result<CountId, Error> {
    let session = find_for(cx, tx, COUNT, id).await?;
    session.changeable()?;
    known_codes(tx, id, new).await?;
    let count = events::add_count(tx, id, new, cx.now).await?;
    record(cx, tx, COUNT, subject(&session), &[said("", new)]).await?;
    Ok(count)
}

/// Fails with [`Error::Conflict`] unless the group of a figure is of the event and its audience is known.
pub(super) async fn known_codes(tx: &impl Reads, id: EventId, new: &NewCount) -> Result<(), Error> {
    if let Some(group) = new.group {
        let groups = events::group_names(tx, id).await?;
        let known = groups.iter().any(|known| known.id == group);
        known.then_some(()).ok_or(Error::Conflict("session-group-unknown"))?;
    }
    if let Some(code) = &new.audience {
        let known = audiences::find(tx, code).await?;
        known.ok_or(Error::Conflict("session-audience-unknown"))?;
    }
    Ok(())
}
