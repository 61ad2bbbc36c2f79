use crate::{
    features::modules::{
        Module, ModuleId, NewModule,
        permissions::{READ, WRITE},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Writes the sheet of a module that a place keeps; `copied` is the one that it was begun from.
pub async fn write(
    cx: &Cx,
    tx: &mut WriteTx,
    new: &NewModule,
    copied: Option<&Module>,
) -> Result<ModuleId, Error> {
    cx.allow_at(tx, READ, WRITE, &new.place).await?;
    let id = ModuleId::new(cx.now);
    store::insert(tx, id, new, cx.now).await?;
    let from = copied.map(|module| Change::new("module-copied-from", "", &module.title_ar));
    let changes: Vec<Change> = from.into_iter().collect();
    record(cx, tx, WRITE, subject(id, &new.place, &new.title_ar), &changes).await?;
    Ok(id)
}
