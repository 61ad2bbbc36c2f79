use crate::foundation::{
    Cx, Error,
    journal::record,
    people::{self, PersonId},
    privacy::{about, permissions::RELEASE, store},
};
use kit_db::WriteTx;

/// Lets a person's data go at their time again.
///
/// Fails with [`Error::Conflict`] when nothing keeps them.
pub async fn release(cx: &Cx, tx: &mut WriteTx, id: PersonId) -> Result<(), Error> {
    let person = people::find_for(cx, tx, RELEASE, id).await?;
    if !store::release(tx, id).await? {
        return Err(Error::Conflict("erasure-not-held"));
    }
    record(cx, tx, RELEASE, about(&person), &[]).await?;
    Ok(())
}
