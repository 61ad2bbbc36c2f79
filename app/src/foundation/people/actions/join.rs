use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    organisations::{self, OrganisationId},
    people::{
        PersonId,
        permissions::{JOIN, find_for},
        store, subject,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Makes a person a member of an organisation from today, unless they are one.
pub async fn join(
    cx: &Cx,
    tx: &mut WriteTx,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<(), Error> {
    let person = find_for(cx, tx, JOIN, person).await?;
    let organisation = organisations::find(tx, organisation).await?.ok_or(Error::NotFound)?;
    if store::is_member(tx, person.id, organisation.id).await? {
        return Ok(());
    }
    store::insert_membership(tx, person.id, organisation.id, cx).await?;
    let changes = [Change::new("person-organisation", "", organisation.name(Lang::Ar))];
    record(cx, tx, JOIN, subject(person.id, &person.place, person.name(Lang::Ar)), &changes)
        .await?;
    Ok(())
}

/// The same for the rows of a sheet.
pub async fn join_many(
    cx: &Cx,
    tx: &mut WriteTx,
    pairs: &[(PersonId, OrganisationId)],
) -> Result<(), Error> {
    for (person, organisation) in pairs {
        join(cx, tx, *person, *organisation).await?;
    }
    Ok(())
}
