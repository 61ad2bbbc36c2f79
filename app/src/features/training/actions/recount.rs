use super::{count::known_codes, subject};
use crate::{
    features::training::{find_for, permissions::RECOUNT},
    foundation::{
        Cx, Error,
        events::{self, CountId, EventId, NewCount},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Mends a figure of those who took part.
pub async fn recount(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    count: CountId,
    new: &NewCount,
) -> Result<(), Error> {
    let session = find_for(cx, tx, RECOUNT, id).await?;
    session.changeable()?;
    known_codes(tx, id, new).await?;
    let before = events::count(tx, id, count).await?.ok_or(Error::NotFound)?;
    if !events::edit_count(tx, id, count, new).await? {
        return Err(Error::NotFound);
    }
    let before = before.value.to_string();
    record(cx, tx, RECOUNT, subject(&session), &[said(&before, new)]).await?;
    Ok(())
}

/// A figure as the journal says it: under the word of its unit.
pub(super) fn said(before: &str, new: &NewCount) -> Change {
    let after =
        if new.as_written.is_empty() { new.value.to_string() } else { new.as_written.clone() };
    Change::new(new.unit.key(), before, after)
}
