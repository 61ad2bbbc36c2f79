//! What was done of an action: noted on a page of its own, taken back when it was noted wrongly.

use super::show::{ask_removal, head};
use crate::{
    features::plans::{
        actions,
        forms::DoneDraft,
        line::{Line, LineId},
        outreach::DoneId,
        permissions::{FOLLOW, UNFOLLOW, find_spoken},
        plan::{Plan, PlanId},
        store,
        views::DonePage,
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, show, unprocessable},
};
use axum::{extract::Path, response::Response};
use kit_db::ReadTx;

async fn found(cx: &Cx, tx: &ReadTx, (id, line): (PlanId, LineId)) -> Result<(Plan, Line), Error> {
    let plan = find_spoken(cx, tx, FOLLOW, id).await?;
    let line = store::line(tx, id, line).await?.ok_or(Error::NotFound)?;
    Ok((plan, line))
}

async fn form_page(cx: &Cx, at: (PlanId, LineId), form: Form) -> Result<DonePage, Error> {
    let tx = cx.read().await?;
    let (plan, line) = found(cx, &tx, at).await?;
    plan.carried_out()?;
    let target = store::action(&tx, line.id).await?.and_then(|action| action.target);
    Ok(DonePage::new(head(cx, &tx, &plan, None).await?, &line, target, form))
}

pub async fn page(cx: Cx, Path(at): Path<(PlanId, LineId)>) -> Result<Response, Error> {
    let form = Form::filled([("done_on", cx.today().to_string())]);
    show(&form_page(&cx, at, form).await?)
}

pub async fn follow(
    cx: Cx,
    Path(at): Path<(PlanId, LineId)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let plan = find_spoken(&cx, &tx, FOLLOW, at.0).await?;
    let year = i32::try_from(plan.year).unwrap_or_default();
    let Some(draft) = DoneDraft::read(&mut form, year, cx.today()) else {
        drop(tx);
        return unprocessable(&form_page(&cx, at, form).await?);
    };
    actions::follow(&cx, &mut tx, at, &draft).await?;
    tx.commit().await?;
    let to = format!("{}/lines/{}", plan.href(), at.1);
    Ok(redirect_with(&cx, &to, "toast-plan-done-noted"))
}

/// The question before it is taken back.
pub async fn unfollow_page(
    cx: Cx,
    Path((id, line, done)): Path<(PlanId, LineId, DoneId)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_spoken(&cx, &tx, UNFOLLOW, id).await?;
    let line = store::line(&tx, id, line).await?.ok_or(Error::NotFound)?;
    let done = store::done(&tx, line.id, done).await?.ok_or(Error::NotFound)?;
    let head = head(&cx, &tx, &plan, None).await?;
    let words = ["plan-done-remove", "plan-done-remove-title", "plan-done-remove-text"];
    let day = head.frame.date(done.done_on);
    ask_removal(head, words, &day, &format!("lines/{}/done/{}", line.id, done.id))
}

pub async fn unfollow(
    cx: Cx,
    Path((id, line, done)): Path<(PlanId, LineId, DoneId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let plan = find_spoken(&cx, &tx, UNFOLLOW, id).await?;
    actions::unfollow(&cx, &mut tx, (id, line), done).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("{}/lines/{line}", plan.href()), "toast-plan-done-taken-back"))
}
