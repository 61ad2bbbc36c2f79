use super::subject;
use crate::{
    features::training::{OPEN, SessionError, SessionState, find_for, store},
    foundation::{
        Cx, Error,
        events::{self, EventId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Begins the session: from now on attendance is marked.
pub async fn open(cx: &Cx, tx: &mut WriteTx, id: EventId) -> Result<(), Error> {
    let session = find_for(cx, tx, OPEN, id).await?.open(cx.now)?;
    if events::half_days(tx, id).await?.is_empty() {
        return Err(SessionError::NoHalfDay.into());
    }
    if !store::set_state(tx, &session, SessionState::Planned).await? {
        return Err(SessionError::NotPlanned.into());
    }
    let state = [Change::new("session-state", "session-state-planned", "session-state-open")];
    record(cx, tx, OPEN, subject(&session), &state).await?;
    Ok(())
}
