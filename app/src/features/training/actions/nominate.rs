use super::{
    subject,
    wait::{Seated, seat_people},
};
use crate::{
    features::training::{ENROL, find_for, permissions::NOMINATE},
    foundation::{
        Cx, Error,
        events::{self, Capacity, Enrolment, EventId},
        journal::{Change, record},
        organisations::{self, OrganisationId},
        people::PersonId,
    },
};
use kit_db::WriteTx;

/// Puts people into the session whom an institution sends, in its order; those without a seat wait.
///
/// An organisation or a person that is not there, or is outside of the actor's places, is [`Error::Conflict`]: a word of the
/// form is wrong, not its address.
pub async fn nominate(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    (organisation, audience): (OrganisationId, Option<&str>),
    people: &[PersonId],
) -> Result<Seated, Error> {
    let session = find_for(cx, tx, NOMINATE, id).await?;
    session.changeable()?;
    let nominator = organisations::find_for(cx, tx, organisations::READ, organisation).await;
    let nominator = or_unknown(nominator, "session-organisation-unknown")?;
    events::listed_audience(tx, audience).await?;
    let mut enrolments = Vec::new();
    for person in people {
        let known = events::enrollable(cx, tx, ENROL, *person).await?;
        known.ok_or(Error::Conflict("session-nominate-unknown"))?;
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
        Change::new("enrol-nominated-by", "", &nominator.name_ar),
        Change::new("session-enrolled", "", seated.enrolled),
        Change::new("session-waiting-many", "", seated.waiting.len()),
    ];
    record(cx, tx, NOMINATE, subject(&session), &changes).await?;
    Ok(seated)
}

fn or_unknown<T>(found: Result<T, Error>, key: &'static str) -> Result<T, Error> {
    found.map_err(|error| match error {
        Error::NotFound => Error::Conflict(key),
        other => other,
    })
}
