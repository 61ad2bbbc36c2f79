use crate::{
    features::outlets::{
        OutletId,
        permissions::{RESTORE, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Puts an outlet back into the list.
pub async fn restore(cx: &Cx, tx: &mut WriteTx, id: OutletId) -> Result<(), Error> {
    let outlet = find_for(cx, tx, RESTORE, id).await?;
    if !outlet.retired {
        return Ok(());
    }
    store::set_retired(tx, id, false).await?;
    record(cx, tx, RESTORE, subject(id, &outlet.place, &outlet.name_ar), &[]).await?;
    Ok(())
}
