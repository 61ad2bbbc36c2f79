use super::subject;
use crate::{
    features::training::{MARK, Mark, SessionError, SessionState, find_for, store},
    foundation::{
        Cx, Error,
        events::{self, EventId, HalfDay, RegistrationId},
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// One cell of the grid.
#[derive(Debug, Clone, Copy)]
pub struct At {
    pub session: EventId,
    pub registration: RegistrationId,
    pub half_day: i64,
}

/// Marks one half-day of one participant; `next` says what the mark before becomes.
///
/// One question, one write, one line of the journal: a roomful of people is marked in a minute. What is marked so already
/// is left as it is. Fails with [`Error::Conflict`] unless the session is open.
pub async fn mark(
    cx: &Cx,
    tx: &mut WriteTx,
    at: At,
    next: impl FnOnce(Option<Mark>) -> Option<Mark>,
) -> Result<(), Error> {
    let found = store::marking(cx, tx, at.session, at.registration, at.half_day).await?;
    let found = found.ok_or(Error::NotFound)?;
    if found.may == 0 {
        return Err(Error::Denied(MARK));
    }
    if found.state != SessionState::Open {
        return Err(SessionError::NotOpen.into());
    }
    let mark = next(found.before);
    if mark == found.before {
        return Ok(());
    }
    store::put(cx, tx, at.registration, at.half_day, mark).await?;
    let half = HalfDay { no: at.half_day, held_on: found.held_on, half: found.half };
    let changes = [
        Change::new("enrol-person", "", &found.person),
        Change::new("session-half-day", "", half_name(&half)),
        Change::new("session-mark", Mark::key(found.before), Mark::key(mark)),
    ];
    let (place, title) = (found.place.as_str(), found.title_ar.as_str());
    let subject = Subject { kind: "session", id: at.session.to_string(), place, title };
    record(cx, tx, MARK, subject, &changes).await?;
    Ok(())
}

/// Marks present those of `registrations` who have no mark for a half-day yet; answers how many.
pub async fn mark_column(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    half_day: i64,
    registrations: &[RegistrationId],
) -> Result<u64, Error> {
    let session = find_for(cx, tx, MARK, id).await?;
    session.markable()?;
    let halves = events::half_days(tx, id).await?;
    let half = halves.iter().find(|half| half.no == half_day).ok_or(Error::NotFound)?;
    let marked = store::put_column(cx, tx, id, half_day, registrations).await?;
    if marked > 0 {
        let changes = [
            Change::new("session-half-day", "", half_name(half)),
            Change::new("session-marked-present", "", marked),
        ];
        record(cx, tx, MARK, subject(&session), &changes).await?;
    }
    Ok(marked)
}

/// A half-day as the journal names it: its number and its day.
fn half_name(half: &HalfDay) -> String {
    format!("{} ({})", half.no, half.held_on)
}
