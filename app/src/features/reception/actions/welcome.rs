use super::check_in::{At, half_day, told};
use crate::{
    features::reception::{
        Badge, NewBadge, Source, State,
        permissions::{WELCOME, find_for},
        store::{self, Keeping},
        subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Writes down somebody who came without a badge: they have one from now on, and are there.
pub async fn welcome(cx: &Cx, tx: &mut WriteTx, at: At, new: &NewBadge) -> Result<Badge, Error> {
    let (event, _) = find_for(cx, tx, WELCOME, at.event).await?;
    event.not_cancelled()?;
    let half = half_day(cx, tx, at).await?;
    let no = store::take_numbers(tx, event.id, 1).await?;
    let how = Keeping { event: event.id, no, source: Source::Door, state: State::Expected };
    let badge = store::insert(cx, tx, &how, new).await?;
    store::arrive(cx, tx, badge.id, half.no).await?;
    record(cx, tx, WELCOME, subject(&event), &told(&badge, half)).await?;
    Ok(badge)
}
