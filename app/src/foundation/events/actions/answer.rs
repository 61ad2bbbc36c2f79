use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{EventId, RegistrationId, answering::answered, permissions::ANSWER, store},
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Somebody who is in an event says whether they come. Who does not is taken out of it. That it is theirs to say has been
/// checked by the link that they hold.
///
/// Fails with [`Error::NotFound`] when they are no longer in it, with [`Error::Conflict`] when it is cancelled.
pub async fn answer(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, registration): (EventId, RegistrationId),
    comes: bool,
) -> Result<(), Error> {
    let event = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    event.not_cancelled()?;
    let person = store::registration(tx, id, registration).await?.ok_or(Error::NotFound)?;
    if !comes {
        store::leave(tx, id, registration).await?;
        store::forget_together(tx, id, person.person).await?;
    }
    let changes = [
        Change::new("enrol-person", "", person.name_ar),
        Change::new("answer-question", "", answered(comes)),
    ];
    record(cx, tx, ANSWER, subject(&event), &changes).await?;
    Ok(())
}
