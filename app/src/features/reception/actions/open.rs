use super::promote::promote;
use crate::{
    features::reception::{
        Terms,
        permissions::{OPEN, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        events::EventId,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Lets everybody sign up till a day, for so many seats; again when the day or the seats are others. More seats go to those who wait.
///
/// Fails with [`Error::Stale`] when somebody saved in between, with [`Error::Conflict`] once the event was cancelled.
pub async fn open(cx: &Cx, tx: &mut WriteTx, id: EventId, terms: Terms) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, OPEN, id).await?;
    event.not_cancelled()?;
    let before = store::reception(tx, id).await?;
    if before.is_some_and(|before| before.opened_at.is_some() && before.version != terms.version) {
        return Err(Error::Stale);
    }
    store::open(tx, id, terms, cx.now).await?;
    promote(cx, tx, &event).await?;
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let seats = |seats: Option<i64>| seats.map(|seats| seats.to_string()).unwrap_or_default();
    let (day_before, seats_before) = before.map_or((None, None), |one| (one.closes_on, one.seats));
    let changes = Change::differing([
        Change::new("reception-closes-on", day(day_before), day(Some(terms.closes_on))),
        Change::new("reception-seats", seats(seats_before), seats(terms.seats)),
    ]);
    record(cx, tx, OPEN, subject(&event), &changes).await?;
    Ok(())
}
