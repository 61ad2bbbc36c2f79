use super::{keep, note};
use crate::{
    features::desk::{
        Case, CaseId,
        permissions::{REOPEN, find_at},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Opens a case again, with a reason: the answer it had stays in its timeline, its clock begins anew.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it is open, or its words were taken
/// out.
pub async fn reopen(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CaseId,
    reason: &str,
    version: i64,
) -> Result<(), Error> {
    let case = find_at(cx, tx, REOPEN, (id, version)).await?;
    let (before, state) = (case.state, case.reopened()?);
    let case = Case {
        state,
        due_on: store::terms(tx, &case.seat).await?.due(case.kind, cx.today()),
        answer: String::new(),
        answered_on: None,
        days_taken: None,
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
