use super::subject;
use crate::{
    features::training::{ENROL, find_for, store},
    foundation::{
        Cx, Error,
        events::{self, Capacity, Enrolment, EventId, GroupId},
        journal::{Change, record},
        people::PersonId,
    },
};
use kit_db::WriteTx;

/// Puts one person into the session, with the organisation they belong to today.
///
/// A person outside of the actor's places is [`Error::NotFound`]; one who is in it already is [`Error::Conflict`].
pub async fn enrol(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    (person, capacity): (PersonId, Capacity),
    group: Option<GroupId>,
) -> Result<(), Error> {
    let session = find_for(cx, tx, ENROL, id).await?;
    session.changeable()?;
    let name = store::enrollable(cx, tx, person).await?.ok_or(Error::NotFound)?;
    if let Some(group) = group {
        let groups = events::group_names(tx, id).await?;
        groups.iter().find(|known| known.id == group).ok_or(Error::NotFound)?;
    }
    let organisation = store::organisation_of(tx, person).await?;
    let enrolment = Enrolment { group, organisation, ..Enrolment::of(person, capacity) };
    if events::enrol(tx, id, &[enrolment], cx.now).await? == 0 {
        return Err(Error::Conflict("session-person-there"));
    }
    let change = Change::new(capacity.key(), "", name);
    record(cx, tx, ENROL, subject(&session), &[change]).await?;
    Ok(())
}
