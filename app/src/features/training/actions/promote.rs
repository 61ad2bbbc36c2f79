use super::subject;
use crate::{
    features::training::{
        Session,
        permissions::PROMOTE,
        store,
        waiting::{Waiting, WaitingState},
    },
    foundation::{
        Cx, Error,
        events::{self, Capacity, Enrolment},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Gives the seats that are free to those who wait, in the order of asking and within the seats of their audience; answers
/// how many sit down.
///
/// Called in the transaction in which somebody leaves or seats are added: nobody has to think of it, and each is told in
/// the journal.
pub async fn promote(cx: &Cx, tx: &mut WriteTx, session: &Session) -> Result<usize, Error> {
    if session.changeable().is_err() {
        return Ok(0);
    }
    store::hold_seats(tx, session.id).await?;
    let mut waiting = store::waiting(tx, session.id).await?;
    waiting.retain(|one| one.state == WaitingState::Waiting);
    if waiting.is_empty() {
        return Ok(0);
    }
    let mut room = store::room(tx, session.id).await?;
    waiting.retain(|one| {
        let free = room.full_for(one.audience.as_deref()).is_none();
        if free {
            room.seat(one.audience.as_deref());
        }
        free
    });
    let enrolments: Vec<Enrolment> = waiting.iter().map(enrolment).collect();
    events::enrol(tx, session.id, &enrolments, cx.now).await?;
    for one in &waiting {
        let promoted = (WaitingState::Promoted, "");
        store::decide(tx, session.id, one.id, promoted, cx.now).await?;
        let change = Change::new("enrol-person", "", &one.name_ar);
        record(cx, tx, PROMOTE, subject(session), &[change]).await?;
    }
    Ok(waiting.len())
}

fn enrolment(one: &Waiting) -> Enrolment {
    Enrolment {
        organisation: one.organisation,
        audience: one.audience.clone(),
        nominated_by: one.nominated_by,
        ..Enrolment::of(one.person, Capacity::Participant)
    }
}
