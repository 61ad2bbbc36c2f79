use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    people::{self, PersonId},
    privacy::{about, permissions::HOLD, store},
};
use kit_db::WriteTx;

/// Keeps a person's data beyond their time, for a reason.
///
/// Fails with [`Error::Conflict`] when they are kept already.
pub async fn hold(cx: &Cx, tx: &mut WriteTx, id: PersonId, reason: &str) -> Result<(), Error> {
    let person = people::find_for(cx, tx, HOLD, id).await?;
    if !store::hold(cx, tx, id, reason).await? {
        return Err(Error::Conflict("erasure-held-already"));
    }
    record(cx, tx, HOLD, about(&person), &[Change::new("erasure-reason", "", reason)]).await?;
    Ok(())
}
