//! The steps of a release's life, each for the version that its page was made from.

use super::figures_of;
use crate::{
    features::releases::{
        Release, ReleaseId, actions, forms,
        permissions::{APPROVE, CORRECT, WITHDRAW, find_for},
        views::WhyPage,
    },
    foundation::{Cx, Error, Form, Verb, accounts::guard::redirect_with, show, unprocessable},
};
use axum::{extract::Path, response::Response};

fn done(cx: &Cx, id: ReleaseId, toast: &str) -> Response {
    redirect_with(cx, &format!("/releases/{id}"), toast)
}

pub async fn submit(cx: Cx, Path(id): Path<ReleaseId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::submit(&cx, &mut tx, id, form.version()).await?;
    tx.commit().await?;
    Ok(done(&cx, id, "toast-release-submitted"))
}

pub async fn send_back(cx: Cx, Path(id): Path<ReleaseId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::send_back(&cx, &mut tx, id, form.version()).await?;
    tx.commit().await?;
    Ok(done(&cx, id, "toast-release-sent-back"))
}

/// The figures are computed before the writing begins; which ones, the version says that is approved.
pub async fn approve(cx: Cx, Path(id): Path<ReleaseId>, form: Form) -> Result<Response, Error> {
    let figures = {
        let tx = cx.read().await?;
        let release = find_for(&cx, &tx, APPROVE, id).await?;
        figures_of(&cx, &tx, &release).await?
    };
    let mut tx = cx.write().await?;
    actions::approve(&cx, &mut tx, (id, form.version()), figures).await?;
    tx.commit().await?;
    Ok(done(&cx, id, "toast-release-approved"))
}

pub async fn correct_page(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    asked(&cx, CORRECT, id).await
}

pub async fn withdraw_page(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    asked(&cx, WITHDRAW, id).await
}

/// The question why.
async fn asked(cx: &Cx, verb: Verb, id: ReleaseId) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let release = find_for(cx, &tx, verb, id).await?;
    show(&WhyPage::new(cx.frame(&tx).await?, Form::default(), &release, verb == WITHDRAW))
}

/// The reason, or the question again.
async fn told(
    cx: &Cx,
    verb: Verb,
    id: ReleaseId,
    form: &mut Form,
) -> Result<Result<String, Response>, Error> {
    let tx = cx.read().await?;
    let release: Release = find_for(cx, &tx, verb, id).await?;
    if let Some(why) = forms::read_why(form) {
        return Ok(Ok(why));
    }
    let frame = cx.frame(&tx).await?;
    let page = WhyPage::new(frame, form.clone(), &release, verb == WITHDRAW);
    Ok(Err(unprocessable(&page)?))
}

pub async fn correct(cx: Cx, Path(id): Path<ReleaseId>, mut form: Form) -> Result<Response, Error> {
    let why = match told(&cx, CORRECT, id, &mut form).await? {
        Ok(why) => why,
        Err(page) => return Ok(page),
    };
    let mut tx = cx.write().await?;
    actions::correct(&cx, &mut tx, (id, form.version()), &why).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/releases/{id}/edit"), "toast-release-correcting"))
}

pub async fn withdraw(
    cx: Cx,
    Path(id): Path<ReleaseId>,
    mut form: Form,
) -> Result<Response, Error> {
    let why = match told(&cx, WITHDRAW, id, &mut form).await? {
        Ok(why) => why,
        Err(page) => return Ok(page),
    };
    let mut tx = cx.write().await?;
    actions::withdraw(&cx, &mut tx, (id, form.version()), &why).await?;
    tx.commit().await?;
    Ok(done(&cx, id, "toast-release-withdrawn"))
}
