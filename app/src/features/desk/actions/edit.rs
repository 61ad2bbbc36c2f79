use super::{keep, note};
use crate::{
    features::desk::{
        Case, CaseId, NewCase,
        clock::Terms,
        permissions::{EDIT, READ, find_at},
        store, subject,
    },
    foundation::{Cx, Error, journal::record, places},
};
use kit_db::WriteTx;

/// Puts right how a case was written down; `version` is the one that the page was made from. Its number stays; its clock runs
/// from the day on which it came.
///
/// Fails with [`Error::Stale`] when somebody saved in between, with [`Error::Conflict`] when its words were taken out.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CaseId,
    new: &NewCase,
    version: i64,
) -> Result<(), Error> {
    let case = find_at(cx, tx, EDIT, (id, version)).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    case.may_edit()?;
    let changes = case.changes(new);
    if changes.is_empty() {
        return Ok(());
    }
    let terms = store::terms(tx, &case.seat).await?;
    let case = edited(case, new, &terms);
    keep(tx, &case).await?;
    note(cx, tx, &case, "edited", "").await?;
    let changes = places::named(tx, changes, "case-place").await?;
    record(cx, tx, EDIT, subject(&case), &changes).await?;
    Ok(())
}

fn edited(case: Case, new: &NewCase, terms: &Terms) -> Case {
    let clock_runs_anew =
        case.reopened == 0 && (case.kind != new.kind || case.received_on != new.received_on);
    Case {
        due_on: if clock_runs_anew { terms.due(new.kind, new.received_on) } else { case.due_on },
        kind: new.kind,
        channel: new.channel,
        theme: new.theme,
        lang: new.lang.code().into(),
        place: new.place.clone(),
        subject: new.subject.clone(),
        text: new.text.clone(),
        name: new.name.clone(),
        contact: new.contact.clone(),
        answer_by: new.answer_by,
        received_on: new.received_on,
        days_taken: case.answered_on.map(|day| (day - new.received_on).num_days()),
        ..case
    }
}
