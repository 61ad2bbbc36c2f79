use crate::{
    features::outlets::{
        NewOutlet, OutletId,
        permissions::{ADD, READ},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Puts an outlet into the list of a place.
pub async fn add(cx: &Cx, tx: &mut WriteTx, new: &NewOutlet) -> Result<OutletId, Error> {
    cx.allow_at(tx, READ, ADD, &new.place).await?;
    let id = OutletId::new(cx.now);
    store::insert(tx, id, new, cx.now).await?;
    record(cx, tx, ADD, subject(id, &new.place, &new.name_ar), &[]).await?;
    Ok(id)
}
