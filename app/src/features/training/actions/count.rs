use super::subject;
use crate::{
    features::training::{find_for, permissions::COUNT},
    foundation::{
        Cx, Error,
        events::{self, CountId, EventId, NewCount},
        journal::record,
    },
};
use kit_db::WriteTx;

/// Writes down how many took part who are on no list.
pub async fn count(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    new: &NewCount,
) -> Result<CountId, Error> {
    let session = find_for(cx, tx, COUNT, id).await?;
    session.changeable()?;
    events::known_codes(tx, id, new).await?;
    let count = events::add_count(tx, id, new, cx.now).await?;
    record(cx, tx, COUNT, subject(&session), &[new.change(None)]).await?;
    Ok(count)
}
