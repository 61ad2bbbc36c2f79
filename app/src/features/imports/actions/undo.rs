use crate::features::{
    imports::{
        import::{Import, Outcome},
        permissions::{UNDO, find_for},
        store, subject, subject_of,
    },
    training::{self, Session},
};
use crate::foundation::{
    Cx, Error,
    events::ImportId,
    journal::{Change, record},
    organisations, people,
};
use kit_db::WriteTx;
use std::collections::HashSet;

/// How much was taken back, and how much stays because something else stands on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Undone {
    /// Registrations in the session.
    pub unregistered: usize,
    /// People whom the import had registered.
    pub removed: usize,
    /// People whom the import had registered and who stay.
    pub stayed: usize,
    pub organisations: usize,
}

/// Takes a written import back as one: enrolments, the people it registered, the organisations it founded.
///
/// What something else stands on stays: a registration that was marked; a person who is in another session, was edited
/// since, or is meant by another sheet. Fails with [`Error::Conflict`] when the session is closed.
pub async fn undo(cx: &Cx, tx: &mut WriteTx, id: ImportId) -> Result<Undone, Error> {
    let import = find_for(cx, tx, UNDO, id).await?;
    import.may_be_undone().map_err(|refusal| Error::Conflict(refusal.key()))?;
    let session = match import.event {
        Some(event) => Some(training::find_for(cx, tx, UNDO, event).await?),
        None => None,
    };
    session.as_ref().map_or(Ok(()), Session::changeable)?;
    if !store::close(tx, &import).await? {
        return Err(Error::Conflict("import-is-dropped"));
    }
    let mut undone = take_people_back(cx, tx, &import).await?;
    let made = import.layout.made.iter().filter_map(|id| id.parse().ok());
    undone.organisations = organisations::remove_unused(cx, tx, &made.collect::<Vec<_>>()).await?;
    let changes = [
        Change::new("import-unregistered", "", undone.unregistered),
        Change::new("import-removed", "", undone.removed),
        Change::new("import-stayed", "", undone.stayed),
    ];
    record(cx, tx, UNDO, subject(&import), &changes).await?;
    if let Some(session) = session {
        record(cx, tx, UNDO, subject_of(&session), &changes).await?;
        training::promote(cx, tx, &session).await?;
    }
    Ok(undone)
}

async fn take_people_back(cx: &Cx, tx: &mut WriteTx, import: &Import) -> Result<Undone, Error> {
    let rows = store::with_person(tx, import.id).await?;
    let registered: HashSet<_> = rows
        .iter()
        .filter(|row| row.outcome() == Outcome::Register)
        .filter_map(|row| row.person)
        .collect();
    let unregistered = store::unregister(tx, import.id).await?;
    let made = store::made(tx, import.id).await?;
    let made = made.into_iter().filter(|made| registered.contains(&made.person));
    let (free, tied): (Vec<_>, Vec<_>) = made.partition(|made| made.ties().is_none());
    let free: Vec<_> = free.iter().map(|made| made.person).collect();
    store::forget_people(tx, import.id, &free).await?;
    people::remove_many(cx, tx, &free).await?;
    Ok(Undone {
        unregistered: usize::try_from(unregistered).unwrap_or(0),
        removed: free.len(),
        stayed: tied.len(),
        organisations: 0,
    })
}
