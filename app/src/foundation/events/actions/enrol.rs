use super::subject;
use crate::foundation::{
    Cx, Error, audiences,
    events::{
        Capacity, Enrolment, EventId,
        permissions::{ENROL, find_for},
        store,
    },
    journal::{Change, record},
    people::PersonId,
};
use kit_db::{Reads, WriteTx};

/// Puts one person into an event, with the organisation they belong to today.
///
/// A person outside of the actor's places is [`Error::NotFound`]; one who is in it already in that capacity is
/// [`Error::Conflict`], as is an audience whose members are not listed.
pub async fn enrol(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    (person, capacity): (PersonId, Capacity),
    audience: Option<&str>,
) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, ENROL, id).await?;
    event.not_cancelled()?;
    let name = store::enrollable(cx, tx, ENROL, person).await?.ok_or(Error::NotFound)?;
    listed_audience(tx, audience).await?;
    let enrolment = Enrolment {
        organisation: store::organisation_of(tx, person).await?,
        audience: audience.map(str::to_owned),
        ..Enrolment::of(person, capacity)
    };
    if store::enrol(tx, id, &[enrolment], cx.now).await? == 0 {
        return Err(Error::Conflict("enrol-there"));
    }
    record(cx, tx, ENROL, subject(&event), &[Change::new(capacity.key(), "", name)]).await?;
    Ok(())
}

/// Fails with [`Error::Conflict`] unless the audience is known and its members may be listed.
pub async fn listed_audience(tx: &impl Reads, code: Option<&str>) -> Result<(), Error> {
    let Some(code) = code else { return Ok(()) };
    let audience = audiences::find(tx, code).await?;
    let audience = audience.ok_or(Error::Conflict("enrol-audience-unknown"))?;
    if audience.sensitive { Err(Error::Conflict("enrol-audience-sensitive")) } else { Ok(()) }
}
