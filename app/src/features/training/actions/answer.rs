use super::{promote, subject};
use crate::{
    features::training::{SessionError, permissions::ANSWER, store},
    foundation::{
        Cx, Error,
        events::{self, EventId, RegistrationId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Somebody who is in a session says whether they come. Who does not is on its waiting list as one who no longer wants the
/// seat, and the seat goes to the first who waits. That it is theirs to say has been checked by the link that they hold.
///
/// Fails with [`Error::NotFound`] when they are no longer in it, with [`Error::Conflict`] when it is over or they were there
/// already.
pub async fn answer(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, registration): (EventId, RegistrationId),
    comes: bool,
) -> Result<(), Error> {
    let session = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    session.changeable()?;
    let person = events::registration(tx, id, registration).await?.ok_or(Error::NotFound)?;
    let changes = [
        Change::new("enrol-person", "", &person.name_ar),
        Change::new("answer-question", "", events::answered(comes)),
    ];
    if comes {
        record(cx, tx, ANSWER, subject(&session), &changes).await?;
        return Ok(());
    }
    if person.marks > 0 {
        return Err(SessionError::PersonMarked.into());
    }
    store::note_declined(tx, registration, cx.now).await?;
    events::leave(tx, id, registration).await?;
    events::forget_together(tx, id, person.person).await?;
    record(cx, tx, ANSWER, subject(&session), &changes).await?;
    promote(cx, tx, &session).await?;
    Ok(())
}
