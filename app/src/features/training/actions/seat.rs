use super::{promote, subject};
use crate::{
    features::training::{
        find_for,
        permissions::SEAT,
        seats::{Room, WrongSeats},
        store,
    },
    foundation::{
        Cx, Error, audiences,
        events::EventId,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;
use std::collections::BTreeMap;

/// Sets the seats of a session of this version, and those kept for an audience; who waits and has one now sits down in the
/// same transaction. Answers how many did.
///
/// Fails with [`Error::Stale`] when somebody saved the session in between, and with [`Error::Conflict`] when there would be
/// fewer seats than people in it, or than are kept, or when an audience is not known.
pub async fn seat(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    version: i64,
    (seats, kept): (Option<i64>, &BTreeMap<String, i64>),
) -> Result<usize, Error> {
    let session = find_for(cx, tx, SEAT, id).await?;
    session.changeable()?;
    store::hold_seats(tx, id).await?;
    let room = store::room(tx, id).await?;
    let audiences = audiences::all(tx).await?;
    if !kept.keys().all(|code| audiences.iter().any(|known| known.code == *code)) {
        return Err(Error::Conflict("enrol-audience-unknown"));
    }
    room.may_become(seats, kept).map_err(WrongSeats::into_error)?;
    if !store::set_seats(tx, id, version, seats, kept).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, SEAT, subject(&session), &changes(&room, seats, kept)).await?;
    promote(cx, tx, &session).await
}

fn changes(room: &Room, seats: Option<i64>, kept: &BTreeMap<String, i64>) -> Vec<Change> {
    let number = |seats: Option<i64>| seats.map(|seats| seats.to_string()).unwrap_or_default();
    let said = |kept: &BTreeMap<String, i64>| {
        let each: Vec<String> =
            kept.iter().map(|(code, seats)| format!("{code} {seats}")).collect();
        each.join(" · ")
    };
    Change::differing([
        Change::new("session-seats", number(room.seats), number(seats)),
        Change::new("session-seats-kept", said(&room.kept), said(kept)),
    ])
}

impl WrongSeats {
    pub(super) fn into_error(self) -> Error {
        Error::Conflict(match self {
            Self::FewerThanTaken => "session-seats-fewer-than-taken",
            Self::FewerThanKept => "session-seats-fewer-than-kept",
        })
    }
}
