use super::{enrol::listed_audience, subject};
use crate::foundation::{
    Cx, Error, Verb,
    events::{
        Capacity, Enrolment, Event, EventId,
        permissions::{ENROL_SEGMENT, find_for},
        segment::{MOST, Member, Segment},
        store,
    },
    journal::{Change, record},
    people::PersonId,
};
use chrono::Datelike;
use kit_db::{Reads, WriteTx};
use std::collections::HashSet;

/// Puts everybody of a segment into an event and answers how many are new in it.
///
/// `expected` is how many the officer was shown: when the register says another number by now, it fails with
/// [`Error::Stale`]. A segment that says nothing, one of too many people, one of an audience whose members are not listed and
/// one of whom everybody is there are [`Error::Conflict`].
pub async fn enrol_segment(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    segment: &Segment,
    expected: usize,
) -> Result<usize, Error> {
    let (event, _) = find_for(cx, tx, ENROL_SEGMENT, id).await?;
    event.not_cancelled()?;
    let members = members(cx, tx, ENROL_SEGMENT, event.starts_on.year(), segment).await?;
    if members.len() != expected {
        return Err(Error::Stale);
    }
    let there = store::participants(tx, id).await?;
    let new: Vec<&Member> = members.iter().filter(|one| !there.contains(&one.id)).collect();
    if new.is_empty() {
        return Err(Error::Conflict("segment-there"));
    }
    let enrolments: Vec<_> = new.iter().map(|member| enrolment(segment, member)).collect();
    let enrolled = store::enrol(tx, id, &enrolments, cx.now).await?;
    let people: Vec<PersonId> = new.iter().map(|one| one.id).collect();
    store::note_together(cx, tx, id, segment, &people).await?;
    let changes = [Change::new("enrol-people", "", enrolled)];
    record(cx, tx, ENROL_SEGMENT, subject(&event), &changes).await?;
    Ok(enrolled)
}

/// Who fits a segment, each with whether they are in the event already; fails as [`enrol_segment`] does.
pub async fn foresee(
    cx: &Cx,
    tx: &impl Reads,
    event: &Event,
    segment: &Segment,
) -> Result<Vec<(Member, bool)>, Error> {
    let members = members(cx, tx, ENROL_SEGMENT, event.starts_on.year(), segment).await?;
    let there: HashSet<PersonId> = store::participants(tx, event.id).await?;
    let with = |member: Member| {
        let is_there = there.contains(&member.id);
        (member, is_there)
    };
    Ok(members.into_iter().map(with).collect())
}

/// The people of a segment to whom the actor may do `verb`, aged as asked in this year.
pub async fn members(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    year: i32,
    segment: &Segment,
) -> Result<Vec<Member>, Error> {
    if !segment.is_narrowed() {
        return Err(Error::Conflict("segment-nothing"));
    }
    listed_audience(tx, segment.audience.as_deref()).await?;
    let named = match segment.named {
        Some(id) => Some((crate::app::NAMED.condition)(cx, tx.any(), id).await?),
        None => None,
    };
    let members = store::segment(cx, tx, verb, year, (segment, named)).await?;
    if members.len() > MOST {
        return Err(Error::Conflict("segment-too-many"));
    }
    Ok(members)
}

/// Somebody of a segment as a participant.
pub fn enrolment(segment: &Segment, member: &Member) -> Enrolment {
    Enrolment {
        organisation: segment.organisation.or(member.organisation),
        audience: segment.audience.clone(),
        ..Enrolment::of(member.id, Capacity::Participant)
    }
}
