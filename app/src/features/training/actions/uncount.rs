use super::subject;
use crate::{
    features::training::{find_for, permissions::UNCOUNT},
    foundation::{
        Cx, Error,
        events::{self, CountId, EventId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a figure of those who took part away.
pub async fn uncount(cx: &Cx, tx: &mut WriteTx, id: EventId, count: CountId) -> Result<(), Error> {
    let session = find_for(cx, tx, UNCOUNT, id).await?;
    session.changeable()?;
    let before = events::count(tx, id, count).await?.ok_or(Error::NotFound)?;
    events::remove_count(tx, id, count).await?;
    let change = Change::new(before.unit.key(), before.told(), "");
    record(cx, tx, UNCOUNT, subject(&session), &[change]).await?;
    Ok(())
}
