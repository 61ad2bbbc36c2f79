use crate::{
    features::outlets::{
        JournalistId, NewJournalist, OutletId,
        permissions::{WRITE, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Writes down somebody who speaks for an outlet and agreed to it. The journal hears that it was done, and no name.
pub async fn write(
    cx: &Cx,
    tx: &mut WriteTx,
    outlet: OutletId,
    new: &NewJournalist,
) -> Result<JournalistId, Error> {
    let outlet = find_for(cx, tx, WRITE, outlet).await?;
    let id = JournalistId::new(cx.now);
    store::insert_journalist(tx, (id, outlet.id), new, cx.now).await?;
    record(cx, tx, WRITE, subject(outlet.id, &outlet.place, &outlet.name_ar), &[]).await?;
    Ok(id)
}

/// Corrects what is kept of them.
///
/// Fails with [`Error::NotFound`] when they are not of this outlet, with [`Error::Stale`] when somebody saved after `version`.
pub async fn correct(
    cx: &Cx,
    tx: &mut WriteTx,
    (outlet, id): (OutletId, JournalistId),
    new: &NewJournalist,
    version: i64,
) -> Result<(), Error> {
    let outlet = find_for(cx, tx, WRITE, outlet).await?;
    store::journalist(tx, outlet.id, id).await?.ok_or(Error::NotFound)?;
    if !store::update_journalist(tx, id, new, version).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, WRITE, subject(outlet.id, &outlet.place, &outlet.name_ar), &[]).await?;
    Ok(())
}
