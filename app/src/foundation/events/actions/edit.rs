use super::subject;
use crate::foundation::{
    Cx, Error, accounts,
    events::{
        Draft, EventId,
        permissions::{EDIT, READ, find_for},
        store,
    },
    journal::{Change, record},
    places,
};
use kit_db::{Reads, WriteTx};
use kit_lang::Lang;

/// Changes an event; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, with [`Error::Conflict`] when it was cancelled, and asks for
/// the right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    version: i64,
    draft: &Draft,
) -> Result<(), Error> {
    let (event, _) = find_for(cx, tx, EDIT, id).await?;
    event.not_cancelled()?;
    cx.allow_at(tx, READ, EDIT, &draft.place).await?;
    if event.version != version {
        return Err(Error::Stale);
    }
    let changes = draft.changes(&event);
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update(tx, id, version, &draft.event()).await? {
        return Err(Error::Stale);
    }
    store::set_kind(tx, id, draft.kind).await?;
    store::set_half_days(tx, id, &draft.half_days()).await?;
    accounts::follow(tx, id.0, &draft.place).await?;
    let changes = with_places(tx, changes).await?;
    record(cx, tx, EDIT, subject(&event), &changes).await?;
    Ok(())
}

/// Places by their names, in Arabic like the title beside them.
async fn with_places(tx: &impl Reads, mut changes: Vec<Change>) -> Result<Vec<Change>, Error> {
    for change in changes.iter_mut().filter(|change| change.field == "event-place") {
        change.before = places::name_of(tx, &change.before, Lang::Ar).await?;
        change.after = places::name_of(tx, &change.after, Lang::Ar).await?;
    }
    Ok(changes)
}
