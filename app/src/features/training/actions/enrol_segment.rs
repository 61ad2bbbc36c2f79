use super::{
    subject,
    wait::{Seated, seat_people},
};
use crate::{
    features::training::{
        Session, find_for,
        permissions::ENROL_SEGMENT,
        segment::{Fate, Foreseen},
        store,
    },
    foundation::{
        Cx, Error,
        events::{self, EventId, Member, Segment},
        journal::{Change, record},
        people::PersonId,
    },
};
use chrono::Datelike;
use kit_db::{Reads, WriteTx};
use std::collections::HashSet;

/// Puts everybody of a segment into the session, in the order of their names; those without a seat wait.
///
/// `expected` is how many the officer was shown: when the register says another number by now, it fails with
/// [`Error::Stale`]. A segment that says nothing, one of too many people and one of an audience whose members are not listed
/// are [`Error::Conflict`].
pub async fn enrol_segment(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    segment: &Segment,
    expected: usize,
) -> Result<Seated, Error> {
    let session = find_for(cx, tx, ENROL_SEGMENT, id).await?;
    session.changeable()?;
    let members = members(cx, tx, &session, segment).await?;
    if members.len() != expected {
        return Err(Error::Stale);
    }
    let there: HashSet<PersonId> = store::asked_already(tx, id).await?;
    let enrolments = members.iter().map(|member| events::enrolment(segment, member)).collect();
    let seated = seat_people(cx, tx, &session, enrolments).await?;
    if seated.enrolled + seated.waiting.len() == 0 {
        return Err(Error::Conflict("segment-there"));
    }
    let new = members.iter().map(|one| one.id).filter(|one| !there.contains(one));
    events::note_together(cx, tx, id, segment, &new.collect::<Vec<_>>()).await?;
    let changes = [
        Change::new("session-enrolled", "", seated.enrolled),
        Change::new("session-waiting-many", "", seated.waiting.len()),
    ];
    record(cx, tx, ENROL_SEGMENT, subject(&session), &changes).await?;
    Ok(seated)
}

/// What would become of a segment if it were enrolled now; fails as [`enrol_segment`] does.
pub async fn foresee(
    cx: &Cx,
    tx: &impl Reads,
    session: &Session,
    segment: &Segment,
) -> Result<Foreseen, Error> {
    let members = members(cx, tx, session, segment).await?;
    let there = store::asked_already(tx, session.id).await?;
    let new: Vec<PersonId> =
        members.iter().map(|one| one.id).filter(|id| !there.contains(id)).collect();
    let known = match segment.audience {
        Some(_) => Default::default(),
        None => store::audiences_of(tx, session.id, &new).await?,
    };
    let mut room = store::room(tx, session.id).await?;
    let mut fate = |member: &Member| {
        if there.contains(&member.id) {
            return Fate::There;
        }
        let audience = segment.audience.as_ref().or_else(|| known.get(&member.id));
        let audience = audience.map(String::as_str);
        match room.full_for(audience) {
            Some(full) => Fate::Waits(full),
            None => {
                room.seat(audience);
                Fate::Sits
            }
        }
    };
    let with_fate = |member: Member| {
        let fate = fate(&member);
        (member, fate)
    };
    Ok(Foreseen { people: members.into_iter().map(with_fate).collect() })
}

async fn members(
    cx: &Cx,
    tx: &impl Reads,
    session: &Session,
    segment: &Segment,
) -> Result<Vec<Member>, Error> {
    events::members(cx, tx, ENROL_SEGMENT, session.starts_on.year(), segment).await
}
