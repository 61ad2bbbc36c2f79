use super::of_processing;
use crate::foundation::{
    Cx, Error,
    journal::record,
    privacy::{
        permissions::REGISTER,
        processing::{Processing, Words},
        store,
    },
};
use kit_db::WriteTx;

/// Writes a new processing into the register.
pub async fn register(cx: &Cx, tx: &mut WriteTx, new: &Processing) -> Result<(), Error> {
    cx.allow(REGISTER)?;
    store::insert_processing(tx, new).await?;
    let empty =
        Processing { words: [Words::default(), Words::default(), Words::default()], ..new.clone() };
    record(cx, tx, REGISTER, of_processing(new), &empty.changes(new)).await?;
    Ok(())
}
