use crate::{
    features::dispatches::{
        Dispatch, DispatchId,
        permissions::{REOPEN, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes back what was noted of a letter: the wrong number was typed.
///
/// Fails with [`Error::Conflict`] when nothing is noted.
pub async fn reopen(cx: &Cx, tx: &mut WriteTx, id: DispatchId) -> Result<Dispatch, Error> {
    let before = find_for(cx, tx, REOPEN, id).await?;
    let after = before.clone().reopened()?;
    if !store::note(cx, tx, &before, &after).await? {
        return Err(Error::Stale);
    }
    let state = Change::new("dispatch-state", before.state.key(), after.state.key());
    record(cx, tx, REOPEN, subject(&after, &after.number()), &[state]).await?;
    Ok(after)
}
