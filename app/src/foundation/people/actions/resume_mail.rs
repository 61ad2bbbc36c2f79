use crate::foundation::{
    Cx, Error,
    journal::record,
    people::{
        PersonId,
        permissions::{RESUME_MAIL, find_for},
        store, subject,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Has mail sent to somebody's address again.
///
/// Fails with [`Error::Conflict`] when nothing stops it.
pub async fn resume_mail(cx: &Cx, tx: &mut WriteTx, id: PersonId) -> Result<(), Error> {
    let person = find_for(cx, tx, RESUME_MAIL, id).await?;
    let address = person.email.as_deref().unwrap_or_default();
    if !store::forget_bounces(tx, address).await? {
        return Err(Error::Conflict("person-mail-not-stopped"));
    }
    let about = subject(id, &person.place, person.name(Lang::Ar));
    record(cx, tx, RESUME_MAIL, about, &[]).await?;
    Ok(())
}
