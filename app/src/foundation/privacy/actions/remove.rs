use crate::foundation::{
    Cx, Error,
    journal::record,
    people::{self, PersonId},
    privacy::{about, permissions::REMOVE_IDENTITY, store},
};
use kit_db::WriteTx;

/// Takes the national identity number of a person out.
///
/// Fails with [`Error::Conflict`] when there is none.
pub async fn remove(cx: &Cx, tx: &mut WriteTx, id: PersonId) -> Result<(), Error> {
    let person = people::find_for(cx, tx, REMOVE_IDENTITY, id).await?;
    if !store::remove_identity(tx, id).await? {
        return Err(Error::Conflict("identity-none"));
    }
    record(cx, tx, REMOVE_IDENTITY, about(&person), &[]).await?;
    Ok(())
}
