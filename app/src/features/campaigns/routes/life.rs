//! What happens to a campaign, from its test to its end.

use super::show::cost;
use crate::{
    features::campaigns::{
        CampaignId, Why, actions,
        permissions::{STOP, SUBMIT, find_for},
        views::confirm_stop,
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with},
};
use askama::Template;
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Redirect, Response},
};

fn back(cx: &Cx, id: CampaignId, toast: &str) -> Response {
    redirect_with(cx, &format!("/campaigns/{id}"), toast)
}

pub async fn test(cx: Cx, Path(id): Path<CampaignId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let tested = actions::test(&cx, &mut tx, id, form.value("number")).await?;
    tx.commit().await?;
    if tested == actions::Tested::Specimen {
        return Ok(Redirect::to(&format!("/campaigns/{id}/specimen.pdf")).into_response());
    }
    Ok(back(&cx, id, "toast-campaign-tested"))
}

pub async fn submit(cx: Cx, Path(id): Path<CampaignId>, form: Form) -> Result<Response, Error> {
    // Everybody's own words are counted before anybody is kept waiting.
    let cost = {
        let tx = cx.read().await?;
        let campaign = find_for(&cx, &tx, SUBMIT, id).await?;
        cost(&cx, &tx, &campaign).await?
    };
    let mut tx = cx.write().await?;
    actions::submit(&cx, &mut tx, (id, form.version()), cost).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-campaign-submitted"))
}

pub async fn send_back(cx: Cx, Path(id): Path<CampaignId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::send_back(&cx, &mut tx, id, form.version()).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-campaign-sent-back"))
}

pub async fn approve(cx: Cx, Path(id): Path<CampaignId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::approve(&cx, &mut tx, id, form.version()).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-campaign-approved"))
}

pub async fn pause(cx: Cx, Path(id): Path<CampaignId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::pause(&cx, &mut tx, id, Why::Nothing).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-campaign-paused"))
}

pub async fn resume(cx: Cx, Path(id): Path<CampaignId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::resume(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-campaign-resumed"))
}

pub async fn stop_page(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let campaign = find_for(&cx, &tx, STOP, id).await?;
    let page = confirm_stop(cx.frame(&tx).await?, &campaign);
    Ok(Html(page.render()?).into_response())
}

pub async fn stop(cx: Cx, Path(id): Path<CampaignId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::stop(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-campaign-stopped"))
}
