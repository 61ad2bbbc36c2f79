use super::subject;
use crate::{
    features::training::{CLOSE, SessionError, find_for, store},
    foundation::{
        Cx, Error,
        events::{self, EventId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Ends the session: what was marked stands, and certificates may be issued from it.
///
/// Fails with [`Error::Conflict`] when nobody was marked or counted, or when it is not open.
pub async fn close(cx: &Cx, tx: &mut WriteTx, id: EventId) -> Result<(), Error> {
    let session = find_for(cx, tx, CLOSE, id).await?;
    let before = session.state;
    let seen = store::last_marked(tx, id).await? + events::counted(tx, id).await?;
    let session = session.close(seen, cx.now)?;
    if !store::set_state(tx, &session, before).await? {
        return Err(SessionError::NotOpen.into());
    }
    let was = format!("session-state-{}", before.as_str());
    let state = [Change::new("session-state", was, "session-state-closed")];
    record(cx, tx, CLOSE, subject(&session), &state).await?;
    Ok(())
}
