use crate::{
    features::modules::{
        ModuleId,
        permissions::{RESTORE, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
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
    let state = [Change::new("module-state", "module-state-retired", "module-state-used")];
    record(cx, tx, RESTORE, subject(id, &module.place, &module.title_ar), &state).await?;
    Ok(())
}
