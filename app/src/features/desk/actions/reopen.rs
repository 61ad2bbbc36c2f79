use super::{keep, note};
use crate::{
    features::desk::{
        Case, CaseId, clock,
        permissions::{REOPEN, find_for},
        subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Opens a case again, with a reason: the answer it had stays in its timeline, its clock begins anew.
///
/// Fails with [`Error::Conflict`] when it is open, or its words were taken out.
pub async fn reopen(cx: &Cx, tx: &mut WriteTx, id: CaseId, reason: &str) -> Result<(), Error> {
    let case = find_for(cx, tx, REOPEN, id).await?;
    let (before, state) = (case.state, case.reopened()?);
    let case = Case {
        state,
        due_on: clock::due(case.kind, cx.today()),
        answer: String::new(),
        answered_on: None,
        told_on: None,
        closed_on: None,
        satisfaction: None,
        remark: String::new(),
        reopened: case.reopened + 1,
        ..case
    };
    keep(tx, &case).await?;
    note(cx, tx, &case, "reopened", reason).await?;
    let told = [Change::new("case-state", before.key(), state.key())];
    record(cx, tx, REOPEN, subject(&case), &told).await?;
    Ok(())
}
