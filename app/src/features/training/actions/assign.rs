use super::{enrol::listed_group, subject};
use crate::{
    features::training::{find_for, permissions::ASSIGN},
    foundation::{
        Cx, Error,
        events::{self, EventId, GroupId, RegistrationId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Puts somebody of the session into one of its groups, or into none.
pub async fn assign(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    registration: RegistrationId,
    group: Option<GroupId>,
) -> Result<(), Error> {
    let session = find_for(cx, tx, ASSIGN, id).await?;
    session.changeable()?;
    listed_group(tx, id, group).await?;
    let person = events::registration(tx, id, registration).await?.ok_or(Error::NotFound)?;
    if !events::assign(tx, id, registration, group).await? {
        return Err(Error::NotFound);
    }
    let change = Change::new("enrol-person", "", person.name_ar);
    record(cx, tx, ASSIGN, subject(&session), &[change]).await?;
    Ok(())
}
