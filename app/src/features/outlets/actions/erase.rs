use crate::{
    features::outlets::{
        JournalistId, OutletId,
        permissions::{ERASE, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Takes somebody out of the press list for good: nothing of them is kept.
///
/// Fails with [`Error::NotFound`] when they are not of this outlet (any more).
pub async fn erase(
    cx: &Cx,
    tx: &mut WriteTx,
    (outlet, id): (OutletId, JournalistId),
) -> Result<(), Error> {
    let outlet = find_for(cx, tx, ERASE, outlet).await?;
    store::journalist(tx, outlet.id, id).await?.ok_or(Error::NotFound)?;
    store::delete_journalist(tx, id).await?;
    record(cx, tx, ERASE, subject(outlet.id, &outlet.place, &outlet.name_ar), &[]).await?;
    Ok(())
}
