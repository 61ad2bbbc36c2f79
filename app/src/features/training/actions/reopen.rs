use super::subject;
use crate::{
    features::training::{REOPEN, SessionError, SessionState, find_for, store},
    foundation::{
        Cx, Error,
        events::EventId,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Opens a closed session again, to mend a mark. Fails with [`Error::Conflict`] once a certificate says what was marked.
pub async fn reopen(cx: &Cx, tx: &mut WriteTx, id: EventId) -> Result<(), Error> {
    let session = find_for(cx, tx, REOPEN, id).await?;
    let certificates = store::certificates(tx, &session).await?;
    let session = session.reopen(certificates)?;
    if !store::set_state(tx, &session, SessionState::Closed).await? {
        return Err(SessionError::NotClosed.into());
    }
    let state = [Change::new("session-state", "session-state-closed", "session-state-open")];
    record(cx, tx, REOPEN, subject(&session), &state).await?;
    Ok(())
}
