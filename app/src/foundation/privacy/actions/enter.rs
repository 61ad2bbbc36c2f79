use crate::foundation::{
    Cx, Error,
    journal::record,
    people::{self, PersonId},
    privacy::{about, identity, permissions::ENTER_IDENTITY, store},
};
use kit_db::WriteTx;

/// Seals the national identity number of a person. The journal says that it was written, never what.
///
/// Fails with [`Error::Conflict`] without an authorisation in the register, or without a key.
pub async fn enter(cx: &Cx, tx: &mut WriteTx, id: PersonId, number: &str) -> Result<(), Error> {
    let person = people::find_for(cx, tx, ENTER_IDENTITY, id).await?;
    identity::authorised(tx).await?;
    let sealed = identity::seal(identity::key(cx)?, id, number);
    let sealed = sealed.ok_or_else(|| Error::Internal("the number could not be sealed".into()))?;
    store::keep_identity(cx, tx, id, sealed).await?;
    record(cx, tx, ENTER_IDENTITY, about(&person), &[]).await?;
    Ok(())
}
