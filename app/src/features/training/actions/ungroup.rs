use super::subject;
use crate::{
    features::training::{find_for, permissions::UNGROUP},
    foundation::{
        Cx, Error,
        events::{self, EventId, GroupId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a group away; its people stay in the session.
pub async fn ungroup(cx: &Cx, tx: &mut WriteTx, id: EventId, group: GroupId) -> Result<(), Error> {
    let session = find_for(cx, tx, UNGROUP, id).await?;
    session.changeable()?;
    let name = events::remove_group(tx, id, group).await?.ok_or(Error::NotFound)?;
    let change = Change::new("enrol-group", "", name);
    record(cx, tx, UNGROUP, subject(&session), &[change]).await?;
    Ok(())
}
