use super::subject;
use crate::foundation::{
    Cx, Error,
    events::{
        CountId, EventId, NewCount,
        permissions::{COUNT, find_for},
        store,
    },
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Writes down how many took part.
pub async fn count(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    new: &NewCount,
) -> Result<CountId, Error> {
    let (event, _) = find_for(cx, tx, COUNT, id).await?;
    event.not_cancelled()?;
    let count = store::add_count(tx, id, new, cx.now).await?;
    let change = Change::new(new.unit.key(), "", new.value);
    record(cx, tx, COUNT, subject(&event), &[change]).await?;
    Ok(count)
}
