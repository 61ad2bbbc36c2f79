use super::{held_for, subject, titled};
use crate::{
    features::plans::{
        forms::LineDraft,
        line::{Budget, LineId},
        need::Answer,
        permissions::{LINE, of},
        plan::{Plan, PlanId},
        store,
    },
    foundation::{
        Cx, Error, audiences,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Adds a line after the others of the plan.
///
/// Fails with [`Error::Conflict`] when the plan is no draft or the line lies outside of the plan's place or points to
/// what is not there.
pub async fn line(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PlanId,
    draft: &LineDraft,
) -> Result<LineId, Error> {
    let plan = held_for(cx, tx, LINE, id).await?;
    let draft = settled(tx, &plan, draft).await?;
    let line = store::insert_line(cx, tx, id, &draft).await?;
    put_beside(tx, &plan, line, &draft).await?;
    let title = titled(tx, &plan).await?;
    let change = [Change::new("plan-line", "", &draft.title_ar)];
    record(cx, tx, of(plan.strand, LINE), subject(&plan, &title), &change).await?;
    Ok(line)
}

/// The draft with what it points to found: titles of the module where they were left empty.
pub(super) async fn settled(
    tx: &WriteTx,
    plan: &Plan,
    draft: &LineDraft,
) -> Result<LineDraft, Error> {
    let mut draft = draft.clone();
    if !store::lies_in(tx, &draft.place, &plan.place).await? {
        return Err(Error::Conflict("plan-line-place-out"));
    }
    if let Some(axis) = draft.axis {
        let axis = store::axis(tx, plan.id, axis).await?;
        axis.ok_or(Error::Conflict("plan-line-axis-unknown"))?;
    }
    if let Some(audience) = &draft.audience {
        let audience = audiences::find(tx, audience).await?;
        audience.ok_or(Error::Conflict("plan-line-audience-unknown"))?;
    }
    if let Some(message) = draft.action.as_ref().and_then(|action| action.message) {
        let message = store::message(tx, plan.id, message).await?;
        message.ok_or(Error::Conflict("plan-line-message-unknown"))?;
    }
    if let Some(module) = draft.module {
        let module = store::module(tx, module).await?;
        let module = module.ok_or(Error::Conflict("plan-line-module-unknown"))?;
        let filled = |typed: String, title: String| if typed.is_empty() { title } else { typed };
        draft.title_ar = filled(draft.title_ar, module.title_ar);
        draft.title_fr = filled(draft.title_fr, module.title_fr);
    }
    Ok(draft)
}

/// What makes a line an action, its money, and its needs. Needs of other places and years are left out.
pub(super) async fn put_beside(
    tx: &mut WriteTx,
    plan: &Plan,
    line: LineId,
    draft: &LineDraft,
) -> Result<(), Error> {
    let budget = |(source, amount)| Budget { line, source, amount };
    let budgets: Vec<Budget> = draft.budgets.iter().copied().map(budget).collect();
    store::set_budgets(tx, line, &budgets).await?;
    if let Some(action) = &draft.action {
        store::put_action(tx, line, action).await?;
        return Ok(());
    }
    let known = store::needs_of(tx, &plan.place, plan.year, Some(plan.id)).await?;
    let ours = draft.answers.iter().filter(|(id, _)| known.iter().any(|need| need.id == *id));
    let answers: Vec<Answer> =
        ours.map(|(need, persons)| Answer { line, need: *need, persons: *persons }).collect();
    store::set_answers(tx, line, &answers).await?;
    Ok(())
}
