use super::{keep, note};
use crate::{
    features::desk::{
        Case, CaseId, State,
        permissions::{CLOSE, find_for},
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
/// Fails with [`Error::Conflict`] when it has none, or is closed.
pub async fn close(cx: &Cx, tx: &mut WriteTx, id: CaseId) -> Result<(), Error> {
    let case = find_for(cx, tx, CLOSE, id).await?;
    case.may_close()?;
    let case = Case { state: State::Closed, closed_on: Some(cx.today()), ..case };
    keep(tx, &case).await?;
    note(cx, tx, &case, "closed", "").await?;
    let state = [Change::new("case-state", State::Answered.key(), case.state.key())];
    record(cx, tx, CLOSE, subject(&case), &state).await?;
    Ok(())
}
