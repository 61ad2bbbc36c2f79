use super::{subject, wait::seat_people};
use crate::{
    features::training::{
        ENROL, Session, find_for,
        permissions::WAIT,
        waiting::{Asked, Asking},
    },
    foundation::{
        Cx, Error,
        events::{self, Capacity, Enrolment, EventId, GroupId},
        journal::{Change, record},
    },
};
use kit_db::{Reads, WriteTx};

/// Puts one person into the session, with the organisation they belong to today; without a seat for them, at the end of
/// the waiting list.
///
/// A person outside of the actor's places is [`Error::NotFound`]; one who is in it or waits already is
/// [`Error::Conflict`], as is a group or an audience whose members are not listed.
pub async fn enrol(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    asking: &Asking,
) -> Result<Asked, Error> {
    let session = find_for(cx, tx, ENROL, id).await?;
    session.changeable()?;
    let name = events::enrollable(cx, tx, ENROL, asking.person).await?.ok_or(Error::NotFound)?;
    listed_group(tx, id, asking.group).await?;
    events::listed_audience(tx, asking.audience.as_deref()).await?;
    let enrolment = Enrolment {
        group: asking.group,
        organisation: match asking.nominated_by {
            Some(organisation) => Some(organisation),
            None => events::organisation_of(tx, asking.person).await?,
        },
        audience: asking.audience.clone(),
        nominated_by: asking.nominated_by,
        ..Enrolment::of(asking.person, asking.capacity)
    };
    let seated = seat_people(cx, tx, &session, vec![enrolment]).await?;
    told(cx, tx, &session, asking.capacity, &name, &seated).await
}

async fn told(
    cx: &Cx,
    tx: &mut WriteTx,
    session: &Session,
    capacity: Capacity,
    name: &str,
    seated: &super::wait::Seated,
) -> Result<Asked, Error> {
    if let Some((_, full)) = seated.waiting.first() {
        let why = Change::new("session-waiting-why", "", full.key());
        let changes = [Change::new("enrol-person", "", name), why];
        record(cx, tx, WAIT, subject(session), &changes).await?;
        return Ok(Asked::Waits(*full));
    }
    if seated.enrolled == 0 {
        return Err(Error::Conflict("enrol-there"));
    }
    record(cx, tx, ENROL, subject(session), &[Change::new(capacity.key(), "", name)]).await?;
    Ok(Asked::Enrolled)
}

/// Fails unless the group is of the session and its members may be listed.
pub(super) async fn listed_group(
    tx: &impl Reads,
    id: EventId,
    group: Option<GroupId>,
) -> Result<(), Error> {
    let Some(group) = group else { return Ok(()) };
    let groups = events::group_names(tx, id).await?;
    let group = groups.iter().find(|known| known.id == group);
    let group = group.ok_or(Error::Conflict("enrol-group-unknown"))?;
    if group.sensitive { Err(Error::Conflict("session-group-sensitive")) } else { Ok(()) }
}
