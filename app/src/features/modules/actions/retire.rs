use crate::{
    features::modules::{
        ModuleId,
        permissions::{RETIRE, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a module out of what is offered. It stays readable: sessions and plans name it.
///
/// Where it is retired already, nothing happens.
pub async fn retire(cx: &Cx, tx: &mut WriteTx, id: ModuleId) -> Result<(), Error> {
    let module = find_for(cx, tx, RETIRE, id).await?;
    if module.retired {
        return Ok(());
    }
    store::set_retired(tx, id, true).await?;
    let state = [Change::new("module-state", "module-state-used", "module-state-retired")];
    record(cx, tx, RETIRE, subject(id, &module.place, &module.title_ar), &state).await?;
    Ok(())
}
