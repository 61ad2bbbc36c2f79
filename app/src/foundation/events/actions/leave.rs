use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{
        EventId, RegistrationId,
        permissions::{LEAVE, find_for},
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Takes somebody out of an event. Fails with [`Error::Conflict`] for who came: their attendance goes first.
pub async fn leave(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    registration: RegistrationId,
) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, LEAVE, id).await?;
    event.not_cancelled()?;
    let person = store::registration(tx, id, registration).await?.ok_or(Error::NotFound)?;
    if !store::leave(tx, id, registration).await? {
        return Err(Error::Conflict("enrol-leave-came"));
    }
    store::forget_together(tx, id, person.person).await?;
    let change = Change::new("enrol-person", person.name_ar, "");
    record(cx, tx, LEAVE, subject(&event), &[change]).await?;
    Ok(())
}
