use super::{recount::said, subject};
use crate::{
    features::training::{find_for, permissions::COUNT},
    foundation::{
        Cx, Error,
        events::{self, CountId, EventId, GroupId, NewCount},
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
    group_of(tx, id, new.group).await?;
    let count = events::add_count(tx, id, new, cx.now).await?;
    record(cx, tx, COUNT, subject(&session), &[said("", new)]).await?;
    Ok(count)
}

/// Fails unless the group is of the event.
pub(super) async fn group_of(
    tx: &impl Reads,
    id: EventId,
    group: Option<GroupId>,
) -> Result<(), Error> {
    let Some(group) = group else { return Ok(()) };
    let groups = events::group_names(tx, id).await?;
    groups.iter().find(|known| known.id == group).map(|_| ()).ok_or(Error::NotFound)
}
