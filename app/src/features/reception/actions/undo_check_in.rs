use super::check_in::told;
use crate::{
    features::reception::{
        BadgeId,
        permissions::{UNDO_CHECK_IN, badge_of, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        events::{self, EventId},
        journal::record,
    },
};
use kit_db::WriteTx;

/// Takes back that somebody came in a half-day, with the attendance that was noted by it.
///
/// Fails with [`Error::NotFound`] when it is not noted.
pub async fn undo_check_in(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, badge): (EventId, BadgeId),
    half_day: i64,
) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, UNDO_CHECK_IN, id).await?;
    let badge = badge_of(tx, &event, badge).await?;
    let halves = events::half_days(tx, id).await?;
    let half = halves.into_iter().find(|half| half.no == half_day).ok_or(Error::NotFound)?;
    if !store::take_back(tx, &badge, half.no).await? {
        return Err(Error::NotFound);
    }
    record(cx, tx, UNDO_CHECK_IN, subject(&event), &told(&badge, half)).await?;
    Ok(())
}
