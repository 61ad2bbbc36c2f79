//! What goes by mail: the address of an account, a code sent to it, a password forgotten.

use super::one::again;
use crate::foundation::{
    Cx, Error, Form,
    accounts::{AccountId, actions, forms, guard::redirect_with, views::ForgottenPage},
    mail, show, unprocessable,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};

pub async fn readdress(
    cx: Cx,
    Path(id): Path<AccountId>,
    mut form: Form,
) -> Result<Response, Error> {
    let mail = forms::mail(&mut form).unwrap_or_default();
    if form.is_wrong() {
        return again(&cx, id, form).await;
    }
    let mut tx = cx.write().await?;
    actions::readdress(&cx, &mut tx, id, &mail).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/accounts/{id}"), "toast-account-readdressed"))
}

pub async fn send_code(cx: Cx, Path(id): Path<AccountId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::send_code(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/accounts/{id}"), "toast-letter-posted"))
}

pub async fn forgotten_page(cx: Cx) -> Result<Response, Error> {
    let asked = !cx.asked.word("asked").is_empty();
    let (frame, form) = (cx.bare_frame(), Form::default());
    show(&ForgottenPage { frame, form, asked, served: mail::may_post(&cx) })
}

/// The same answer after the same work, whether there is such an account or not.
pub async fn ask_reset(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let login = form.required("login", 200);
    if form.is_wrong() {
        let frame = cx.bare_frame();
        let served = mail::may_post(&cx);
        return unprocessable(&ForgottenPage { frame, form, asked: false, served });
    }
    let mut tx = cx.write().await?;
    actions::ask_reset(&cx, &mut tx, &login).await?;
    tx.commit().await?;
    Ok(Redirect::to("/forgotten?asked=yes").into_response())
}
