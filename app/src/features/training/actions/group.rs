use super::subject;
use crate::{
    features::training::{find_for, permissions::GROUP},
    foundation::{
        Cx, Error,
        events::{self, EventId, GroupId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Adds a group to work in. The members of a sensitive one are counted and never named.
pub async fn group(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    (name_ar, name_fr): (&str, &str),
    sensitive: bool,
) -> Result<GroupId, Error> {
    let session = find_for(cx, tx, GROUP, id).await?;
    session.changeable()?;
    let group = events::add_group(tx, id, (name_ar, name_fr), cx.now).await?;
    if sensitive {
        events::mark_sensitive(tx, group).await?;
    }
    let change = Change::new("enrol-group", "", name_ar);
    record(cx, tx, GROUP, subject(&session), &[change]).await?;
    Ok(group)
}
