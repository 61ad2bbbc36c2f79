use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{
        CountId, EventId,
        permissions::{UNCOUNT, find_for},
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Takes a figure away that was written down wrongly.
pub async fn uncount(cx: &Cx, tx: &mut WriteTx, id: EventId, count: CountId) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, UNCOUNT, id).await?;
    let old = store::count(tx, id, count).await?.ok_or(Error::NotFound)?;
    store::remove_count(tx, id, count).await?;
    let change = Change::new(old.unit.key(), old.told(), "");
    record(cx, tx, UNCOUNT, subject(&event), &[change]).await?;
    Ok(())
}
