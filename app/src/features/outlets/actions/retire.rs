use crate::{
    features::outlets::{
        OutletId,
        permissions::{RETIRE, find_for},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Takes an outlet out of the list that one chooses from; what was written about it stays. One that is out stays so.
pub async fn retire(cx: &Cx, tx: &mut WriteTx, id: OutletId) -> Result<(), Error> {
    let outlet = find_for(cx, tx, RETIRE, id).await?;
    if outlet.retired {
        return Ok(());
    }
    store::set_retired(tx, id, true).await?;
    record(cx, tx, RETIRE, subject(id, &outlet.place, &outlet.name_ar), &[]).await?;
    Ok(())
}
