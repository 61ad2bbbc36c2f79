use super::{promote, subject};
use crate::{
    features::training::{SessionError, find_for, permissions::LEAVE},
    foundation::{
        Cx, Error,
        events::{self, EventId, RegistrationId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes somebody out of the session who has not been marked in it; their seat goes to the first who waits for it.
///
/// Fails with [`Error::Conflict`] once they have a mark: what was seen is not unsaid by leaving them out.
pub async fn leave(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    registration: RegistrationId,
) -> Result<(), Error> {
    let session = find_for(cx, tx, LEAVE, id).await?;
    session.changeable()?;
    let person = events::registration(tx, id, registration).await?.ok_or(Error::NotFound)?;
    if person.marks > 0 {
        return Err(SessionError::PersonMarked.into());
    }
    events::leave(tx, id, registration).await?;
    events::forget_together(tx, id, person.person).await?;
    let change = Change::new("enrol-person", "", person.name_ar);
    record(cx, tx, LEAVE, subject(&session), &[change]).await?;
    promote(cx, tx, &session).await?;
    Ok(())
}
