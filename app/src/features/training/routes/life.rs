//! Opening, closing, reopening.

use crate::{
    features::training::{CLOSE, actions, find_for},
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, events::EventId},
    layout::{ConfirmPage, Crumb},
};
use askama::Template;
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Response},
};

pub async fn open(cx: Cx, Path(id): Path<EventId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::open(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}/attendance"), "toast-session-opened"))
}

/// The question, for browsers without scripts.
pub async fn close_page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, CLOSE, id).await?;
    let mut frame = cx.frame(&tx).await?;
    let back = format!("/sessions/{id}");
    frame.crumbs = vec![
        Crumb::link(frame.t("sessions-title"), "/sessions"),
        Crumb::link(session.title(cx.lang), &back),
        Crumb::here(frame.t("session-close")),
    ];
    let page = ConfirmPage {
        title: frame.t1("session-close-title", "title", session.title(cx.lang)),
        text: frame.t("session-close-text").into_owned(),
        action: format!("{back}/closure"),
        verb: frame.t("session-close").into_owned(),
        back,
        danger: false,
        fields: Vec::new(),
        frame,
    };
    Ok(Html(page.render()?).into_response())
}

pub async fn close(cx: Cx, Path(id): Path<EventId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::close(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}"), "toast-session-closed"))
}

pub async fn reopen(cx: Cx, Path(id): Path<EventId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::reopen(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}/attendance"), "toast-session-reopened"))
}
