use super::{keep, note};
use crate::{
    features::desk::{
        Case, CaseId, State,
        permissions::{CLOSE, find_at},
        subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Closes a case that has its answer: from then on its time runs until names and words go.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it has no answer, or is closed.
pub async fn close(cx: &Cx, tx: &mut WriteTx, id: CaseId, version: i64) -> Result<(), Error> {
    let case = find_at(cx, tx, CLOSE, (id, version)).await?;
    case.may_close()?;
    let case = Case { state: State::Closed, closed_on: Some(cx.today()), ..case };
    keep(tx, &case).await?;
    note(cx, tx, &case, "closed", "").await?;
    let state = [Change::new("case-state", State::Answered.key(), case.state.key())];
    record(cx, tx, CLOSE, subject(&case), &state).await?;
    Ok(())
}
