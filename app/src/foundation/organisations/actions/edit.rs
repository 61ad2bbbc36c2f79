use crate::foundation::{
    Cx, Error, accounts,
    journal::record,
    organisations::{
        NewOrganisation, OrganisationId,
        permissions::{EDIT, READ, find_for},
        store, subject,
    },
    people::told,
};
use kit_db::WriteTx;

/// Changes what is known of an organisation; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, and asks for the right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: OrganisationId,
    new: &NewOrganisation,
    version: i64,
) -> Result<(), Error> {
    let organisation = find_for(cx, tx, EDIT, id).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    let new = new.clone().tidied().map_err(|_| Error::Unreadable("organisation-nameless"))?;
    let changes = organisation.changes(&new);
    if organisation.version != version {
        return Err(Error::Stale);
    }
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update(tx, id, &new, version).await? {
        return Err(Error::Stale);
    }
    accounts::follow(tx, id.0, &new.place).await?;
    let changes = told(cx, tx, changes).await?;
    record(cx, tx, EDIT, subject(id, &new.place, new.title()), &changes).await?;
    Ok(())
}
