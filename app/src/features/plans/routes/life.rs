//! The life of a plan: submitted, given back, approved, revised. What needs a word of explanation asks for it on its own page.

use super::show::head;
use crate::{
    features::plans::{
        actions,
        forms::{self, Approval},
        permissions::{APPROVE, RETURN, REVISE, SUBMIT, find_for},
        plan::PlanId,
        views::{Decision, DecisionPage},
    },
    foundation::{Cx, Error, Form, Verb, accounts::guard::redirect_with, show, unprocessable},
};
use axum::{extract::Path, response::Response};

pub async fn submit(cx: Cx, Path(id): Path<PlanId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, SUBMIT, id).await?.href();
    actions::submit(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &href, "toast-plan-submitted"))
}

/// The page that asks, for a plan to which `verb` may be done.
async fn asking(
    cx: &Cx,
    id: PlanId,
    (verb, decision): (Verb, Decision),
    form: Form,
) -> Result<DecisionPage, Error> {
    let tx = cx.read().await?;
    let plan = find_for(cx, &tx, verb, id).await?;
    match decision {
        Decision::Return => plan.clone().returned()?,
        Decision::Approve => plan.clone().approve(cx.today(), String::new(), cx.today())?,
        Decision::Revise => plan.clone().revise()?,
    };
    Ok(DecisionPage::new(head(cx, &tx, &plan, None).await?, decision, form))
}

pub async fn return_page(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    show(&asking(&cx, id, (RETURN, Decision::Return), Form::default()).await?)
}

pub async fn returned(cx: Cx, Path(id): Path<PlanId>, mut form: Form) -> Result<Response, Error> {
    let Some(reason) = forms::reason(&mut form) else {
        return unprocessable(&asking(&cx, id, (RETURN, Decision::Return), form).await?);
    };
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, RETURN, id).await?.href();
    actions::returned(&cx, &mut tx, id, &reason).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &href, "toast-plan-returned"))
}

pub async fn approve_page(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let form = Form::filled([("approved_on", cx.today().to_string())]);
    show(&asking(&cx, id, (APPROVE, Decision::Approve), form).await?)
}

pub async fn approve(cx: Cx, Path(id): Path<PlanId>, mut form: Form) -> Result<Response, Error> {
    let Some(approval) = Approval::read(&mut form) else {
        return unprocessable(&asking(&cx, id, (APPROVE, Decision::Approve), form).await?);
    };
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, APPROVE, id).await?.href();
    match actions::approve(&cx, &mut tx, id, &approval).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect_with(&cx, &href, "toast-plan-approved"))
        }
        Err(Error::Conflict("plan-not-yet")) => {
            drop(tx);
            form.refuse("approved_on", "plan-not-yet", []);
            unprocessable(&asking(&cx, id, (APPROVE, Decision::Approve), form).await?)
        }
        Err(other) => Err(other),
    }
}

pub async fn revise_page(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    show(&asking(&cx, id, (REVISE, Decision::Revise), Form::default()).await?)
}

pub async fn revise(cx: Cx, Path(id): Path<PlanId>, mut form: Form) -> Result<Response, Error> {
    let Some(reason) = forms::reason(&mut form) else {
        return unprocessable(&asking(&cx, id, (REVISE, Decision::Revise), form).await?);
    };
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, REVISE, id).await?.href();
    actions::revise(&cx, &mut tx, id, &reason).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &href, "toast-plan-revised"))
}
