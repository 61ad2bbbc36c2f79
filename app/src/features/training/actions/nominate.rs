use super::{
    enrol::listed_audience,
    subject,
    wait::{Seated, seat_people},
};
use crate::{
    features::training::{find_for, permissions::NOMINATE, store},
    foundation::{
        Cx, Error,
        events::{Capacity, Enrolment, EventId},
        journal::{Change, record},
        organisations::{self, OrganisationId},
        people::PersonId,
    },
};
use kit_db::WriteTx;

/// Puts people into the session whom an institution sends, in its order; those without a seat wait.
///
/// An organisation or a person outside of the actor's places is [`Error::NotFound`].
pub async fn nominate(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    (organisation, audience): (OrganisationId, Option<&str>),
    people: &[PersonId],
) -> Result<Seated, Error> {
    let session = find_for(cx, tx, NOMINATE, id).await?;
    session.changeable()?;
    let nominator = organisations::find_for(cx, tx, organisations::READ, organisation).await?;
    listed_audience(tx, audience).await?;
    let mut enrolments = Vec::new();
    for person in people {
        store::enrollable(cx, tx, *person).await?.ok_or(Error::NotFound)?;
        enrolments.push(Enrolment {
            organisation: Some(organisation),
            nominated_by: Some(organisation),
            audience: audience.map(str::to_owned),
            ..Enrolment::of(*person, Capacity::Participant)
        });
    }
    let seated = seat_people(cx, tx, &session, enrolments).await?;
    if seated.enrolled + seated.waiting.len() == 0 {
        return Err(Error::Conflict("session-nominated-there"));
    }
    let changes = [
        Change::new("session-nominated-by", "", &nominator.name_ar),
        Change::new("session-enrolled", "", seated.enrolled),
        Change::new("session-waiting-many", "", seated.waiting.len()),
    ];
    record(cx, tx, NOMINATE, subject(&session), &changes).await?;
    Ok(seated)
}
