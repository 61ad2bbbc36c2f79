use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    organisations::{
        NewOrganisation, OrganisationId,
        permissions::{FOUND, READ},
        store, subject,
    },
};
use kit_db::WriteTx;

/// Writes down an organisation. Whether it is there already is asked before, with [`super::super::by_name`].
///
/// Fails with [`Error::Unreadable`] without any name.
pub async fn found(
    cx: &Cx,
    tx: &mut WriteTx,
    new: &NewOrganisation,
) -> Result<OrganisationId, Error> {
    cx.allow_at(tx, READ, FOUND, &new.place).await?;
    let new = new.clone().tidied().map_err(|_| Error::Unreadable("organisation-nameless"))?;
    let id = OrganisationId::new(cx.now);
    store::insert(tx, id, &new, cx.now).await?;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let told = Change::differing([
        Change::new("organisation-kind", "", new.kind.as_str()),
        Change::new("organisation-name-ar", "", &new.name_ar),
        Change::new("organisation-name-fr", "", &new.name_fr),
        Change::new("organisation-phone", "", text(&new.phone)),
        Change::new("organisation-email", "", text(&new.email)),
    ]);
    let told = crate::foundation::people::told(cx, tx, told).await?;
    record(cx, tx, FOUND, subject(id, &new.place, new.title()), &told).await?;
    Ok(id)
}
