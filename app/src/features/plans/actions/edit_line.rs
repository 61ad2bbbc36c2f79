use super::{
    held_for,
    line::{put_beside, settled},
    subject, titled,
};
use crate::{
    features::plans::{
        forms::LineDraft,
        line::{Line, LineId},
        permissions::{EDIT_LINE, of},
        plan::PlanId,
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Changes a line of this version.
///
/// Fails with [`Error::Stale`] when somebody saved the line in between, and with [`Error::Conflict`] when the plan is no draft
/// or the line would lie outside of the plan's place.
pub async fn edit_line(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, line): (PlanId, LineId),
    version: i64,
    draft: &LineDraft,
) -> Result<(), Error> {
    let plan = held_for(cx, tx, EDIT_LINE, id).await?;
    let line = store::line(tx, id, line).await?.ok_or(Error::NotFound)?;
    let draft = settled(tx, &plan, draft).await?;
    let before = store::budgets_of(tx, line.id).await?.iter().map(|one| one.amount).sum();
    if line.version != version || !store::update_line(tx, (line.id, version), &draft).await? {
        return Err(Error::Stale);
    }
    put_beside(tx, &plan, line.id, &draft).await?;
    let title = titled(tx, &plan).await?;
    let mut told = vec![Change::new("plan-line", "", &line.title_ar)];
    told.extend(changes(&line, before, &draft));
    record(cx, tx, of(plan.strand, EDIT_LINE), subject(&plan, &title), &told).await?;
    Ok(())
}

/// What differs between a line and what it becomes, for the journal.
fn changes(line: &Line, before: i64, draft: &LineDraft) -> Vec<Change> {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let month = |month: Option<i64>| month.map(|no| no.to_string()).unwrap_or_default();
    let dirhams = |centimes: i64| format!("{}.{:02}", centimes / 100, centimes % 100);
    let after: i64 = draft.budgets.iter().map(|(_, amount)| amount).sum();
    Change::differing([
        Change::new("plan-line-title-ar", &line.title_ar, &draft.title_ar),
        Change::new("plan-line-title-fr", &line.title_fr, &draft.title_fr),
        Change::new("plan-line-groups", line.groups, draft.groups),
        Change::new("plan-line-persons", line.persons, draft.persons),
        Change::new("plan-line-half-days", line.half_days, draft.half_days),
        Change::new("plan-line-place", &line.place, &draft.place),
        Change::new("plan-line-quarter", line.quarter, draft.quarter),
        Change::new("plan-line-month", month(line.month), month(draft.month)),
        Change::new("plan-line-starts-on", day(line.starts_on), day(draft.starts_on)),
        Change::new("plan-line-ends-on", day(line.ends_on), day(draft.ends_on)),
        Change::new("plan-line-trainer", &line.trainer, &draft.trainer),
        Change::new("plan-line-indicator", &line.indicator, &draft.indicator),
        Change::new("plan-budget", dirhams(before), dirhams(after)),
    ])
}
