use super::subject;
use crate::foundation::{
    Cx, Error, audiences,
    events::{
        CountId, EventId, NewCount,
        permissions::{COUNT, find_for},
        store,
    },
    journal::record,
};
use kit_db::{Reads, WriteTx};

/// Writes down how many took part.
pub async fn count(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    new: &NewCount,
) -> Result<CountId, Error> {
    let (event, _) = find_for(cx, tx, COUNT, id).await?;
    event.not_cancelled()?;
    known_codes(tx, id, new).await?;
    let count = store::add_count(tx, id, new, cx.now).await?;
    record(cx, tx, COUNT, subject(&event), &[new.change(None)]).await?;
    Ok(count)
}

/// Fails with [`Error::Conflict`] unless the group of a figure is of the event and its audience is known.
pub async fn known_codes(tx: &impl Reads, id: EventId, new: &NewCount) -> Result<(), Error> {
    if let Some(group) = new.group {
        let groups = store::group_names(tx, id).await?;
        let known = groups.iter().any(|known| known.id == group);
        known.then_some(()).ok_or(Error::Conflict("enrol-group-unknown"))?;
    }
    if let Some(code) = &new.audience {
        let known = audiences::find(tx, code).await?;
        known.ok_or(Error::Conflict("enrol-audience-unknown"))?;
    }
    Ok(())
}
