use super::subject;
use crate::{
    features::training::{
        Session,
        permissions::WAIT,
        seats::Full,
        store::{self, Waiter},
    },
    foundation::{
        Cx, Error,
        events::{self, Capacity, Enrolment},
        journal::{Change, record},
        people::PersonId,
    },
};
use kit_db::WriteTx;

/// What became of people who were to be put into a session.
#[derive(Debug, Clone, Default)]
pub struct Seated {
    pub enrolled: usize,
    /// Those for whom there is no seat, with the reason; they are on the waiting list now.
    pub waiting: Vec<(PersonId, Full)>,
}

/// Puts people into a session in this order, and those for whom there is no seat on its waiting list.
///
/// Who is in it or waits already is left as they are. The actor's right to enrol has been checked by the caller; that
/// people wait is noted in the session's journal, that they are in it is for the caller to note.
pub async fn seat_many(
    cx: &Cx,
    tx: &mut WriteTx,
    session: &Session,
    people: Vec<Enrolment>,
) -> Result<Seated, Error> {
    let seated = seat_people(cx, tx, session, people).await?;
    if !seated.waiting.is_empty() {
        let change = Change::new("session-waiting-many", "", seated.waiting.len());
        record(cx, tx, WAIT, subject(session), &[change]).await?;
    }
    Ok(seated)
}

/// The same without a line in the journal.
pub(super) async fn seat_people(
    cx: &Cx,
    tx: &mut WriteTx,
    session: &Session,
    mut people: Vec<Enrolment>,
) -> Result<Seated, Error> {
    session.changeable()?;
    refuse_sensitive(tx, session, &people).await?;
    store::hold_seats(tx, session.id).await?;
    let mut asked = store::asked_already(tx, session.id).await?;
    people.retain(|one| one.capacity != Capacity::Participant || asked.insert(one.person));
    name_audiences(tx, session, &mut people).await?;
    let mut room = store::room(tx, session.id).await?;
    let mut full = Vec::new();
    let (seated, waiting): (Vec<_>, Vec<_>) = people.into_iter().partition(|one| {
        if one.capacity != Capacity::Participant {
            return true;
        }
        let why = room.full_for(one.audience.as_deref());
        full.extend(why);
        if why.is_none() {
            room.seat(one.audience.as_deref());
        }
        why.is_none()
    });
    let enrolled = events::enrol(tx, session.id, &seated, cx.now).await?;
    let waiter = |(one, full): (&Enrolment, &Full)| (one.person, *full);
    let names = waiting.iter().zip(&full).map(waiter).collect();
    let waiters: Vec<Waiter<'_>> =
        waiting.iter().zip(&full).map(|(one, full)| Waiter::of(one, *full)).collect();
    store::queue(tx, session.id, &waiters, cx.now).await?;
    Ok(Seated { enrolled, waiting: names })
}

impl<'a> Waiter<'a> {
    fn of(one: &'a Enrolment, full: Full) -> Self {
        Self {
            person: one.person,
            audience: one.audience.as_deref(),
            organisation: one.organisation,
            nominated_by: one.nominated_by,
            reason: full.key(),
        }
    }
}

/// Members of a sensitive group are counted and never named.
async fn refuse_sensitive(
    tx: &WriteTx,
    session: &Session,
    people: &[Enrolment],
) -> Result<(), Error> {
    if people.iter().all(|one| one.group.is_none()) {
        return Ok(());
    }
    let groups = events::group_names(tx, session.id).await?;
    let named = |group: &events::Group| {
        group.sensitive && people.iter().any(|one| one.group == Some(group.id))
    };
    let sensitive = groups.iter().any(named);
    if sensitive { Err(Error::Conflict("session-group-sensitive")) } else { Ok(()) }
}

/// Gives those who come for no audience in particular the one that the register knows of them.
async fn name_audiences(
    tx: &WriteTx,
    session: &Session,
    people: &mut [Enrolment],
) -> Result<(), Error> {
    let without: Vec<PersonId> = people
        .iter()
        .filter(|one| one.audience.is_none() && one.capacity == Capacity::Participant)
        .map(|one| one.person)
        .collect();
    let known = store::audiences_of(tx, session.id, &without).await?;
    for one in people.iter_mut().filter(|one| one.audience.is_none()) {
        one.audience = known.get(&one.person).cloned();
    }
    Ok(())
}
