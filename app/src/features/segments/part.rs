//! What is held here of one person: the segments that leave them out by hand. Who a question finds is held nowhere.

use super::store;
use crate::foundation::{
    Cx, Error,
    people::{PersonId, in_script_of},
    privacy::Section,
};
use kit_db::{ReadTx, WriteTx};

/// The segments that leave somebody out, with the day.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let row = |one: store::Without| {
        let name = in_script_of(cx.lang, &one.name_ar, &one.name_fr).to_owned();
        vec![name, kit_lang::date_time(cx.lang, one.left_at)]
    };
    let rows = store::without(tx, person).await?.into_iter().map(row).collect();
    Ok(vec![Section::new(cx, "segments-left-out-of", &["segments-name", "file-when"], rows)])
}

/// Whoever has no name any more is in no segment, so that nobody has to leave them out.
pub async fn erase(tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    Ok(store::forget(tx, person).await?)
}
