use crate::{
    features::modules::{
        ModuleId,
        permissions::{RESTORE, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Offers a retired module again.
///
/// Where it is offered, nothing happens.
pub async fn restore(cx: &Cx, tx: &mut WriteTx, id: ModuleId) -> Result<(), Error> {
    let module = find_for(cx, tx, RESTORE, id).await?;
    if !module.retired {
        return Ok(());
    }
    store::set_retired(tx, id, false).await?;
    record(cx, tx, RESTORE, subject(id, &module.place, &module.title_ar), &[]).await?;
    Ok(())
}
