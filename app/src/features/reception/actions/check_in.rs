use crate::{
    features::reception::{
        Badge, State,
        permissions::{CHECK_IN, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        events::{self, EventId, HalfDay},
        journal::{Change, record},
    },
};
use kit_db::{Reads, WriteTx};

/// The door of an event in one half-day.
#[derive(Debug, Clone, Copy)]
pub struct At {
    pub event: EventId,
    pub half_day: i64,
}

/// Notes that the bearer came in this half-day; false when it was noted before. Of somebody on the list it is their attendance.
///
/// Fails with [`Error::Conflict`] for a half-day to come, and for who was refused; with [`Error::NotFound`] for a badge of another event.
pub async fn check_in(cx: &Cx, tx: &mut WriteTx, at: At, badge: &Badge) -> Result<bool, Error> {
    let (event, _) = find_for(cx, tx, CHECK_IN, at.event).await?;
    event.not_cancelled()?;
    if badge.event != event.id {
        return Err(Error::NotFound);
    }
    badge.may_come()?;
    let half = half_day(cx, tx, at).await?;
    if !store::arrive(cx, tx, badge.id, half.no).await? {
        return Ok(false);
    }
    if badge.state != State::Expected {
        store::set_state(tx, badge.id, State::Expected).await?;
    }
    store::attend(cx, tx, badge, half.no).await?;
    record(cx, tx, CHECK_IN, subject(&event), &told(badge, half)).await?;
    Ok(true)
}

/// The half-day of a door, once its day has come.
pub async fn half_day(cx: &Cx, tx: &impl Reads, at: At) -> Result<HalfDay, Error> {
    let halves = events::half_days(tx, at.event).await?;
    let half = halves.into_iter().find(|half| half.no == at.half_day).ok_or(Error::NotFound)?;
    if half.held_on > cx.today() {
        return Err(Error::Conflict("badge-half-day-to-come"));
    }
    Ok(half)
}

/// What the journal says: the number of the badge and the half-day.
pub fn told(badge: &Badge, half: HalfDay) -> [Change; 2] {
    [
        Change::new("badge-no", "", badge.no),
        Change::new("session-half-day", "", format!("{} ({})", half.no, half.held_on)),
    ]
}
