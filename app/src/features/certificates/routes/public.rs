//! What anybody may ask: whether a paper counts.

use super::asked;
use crate::{
    features::certificates::{
        Code, store,
        views::{AskPage, PublicPage, UnknownPage},
    },
    foundation::{Cx, Error, Form, show},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};

/// Where a visitor types a code, or comes from having typed one.
pub async fn ask(cx: Cx) -> Result<Response, Error> {
    let typed = asked(&cx, "code");
    if typed.trim().is_empty() {
        return show(&AskPage { frame: cx.bare_frame(), form: Form::default() });
    }
    match Code::read(&typed) {
        Some(code) => Ok(Redirect::to(&format!("/c/{}", code.printed())).into_response()),
        None => unknown(&cx, typed),
    }
}

/// What the square code on a paper leads to: anybody may see whether it counts.
pub async fn verify(cx: Cx, Path(typed): Path<String>) -> Result<Response, Error> {
    let Some(code) = Code::read(&typed) else { return unknown(&cx, typed) };
    let tx = cx.read().await?;
    let found = store::by_code(&tx, code).await?;
    match found {
        Some(certificate) => {
            show(&PublicPage::new(cx.bare_frame(), &certificate, &certificate.says()?))
        }
        None => unknown(&cx, typed),
    }
}

fn unknown(cx: &Cx, typed: String) -> Result<Response, Error> {
    let typed: String = typed.chars().take(40).collect();
    let page = UnknownPage { frame: cx.bare_frame(), form: Form::filled([("code", typed)]) };
    Ok((StatusCode::NOT_FOUND, Html(page.render()?)).into_response())
}
