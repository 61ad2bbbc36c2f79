//! The door for whoever has a slip: a login, the code, and a password to choose.

use super::sign_in::signed_in;
use crate::foundation::{
    Cx, Error, Form,
    accounts::{actions, forms, views::InvitationPage},
    show, unprocessable,
};
use axum::response::Response;

pub async fn page(cx: Cx) -> Result<Response, Error> {
    // A letter leads here with both; who has a slip types them.
    let typed = ["login", "code"].map(|name| (name, cx.asked.word(name)));
    show(&InvitationPage::new(&cx, Form::filled(typed)).await?)
}

/// A wrong code is counted as a wrong password is: by login and by address, with the same growing delay.
pub async fn accept(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let input = forms::acceptance(&mut form);
    if form.is_wrong() {
        return again(&cx, form).await;
    }
    let mut tx = cx.write().await?;
    let attempt = actions::attempt(&cx, &mut tx, &input.login).await?;
    let account = match &input.code {
        Some(code) => actions::invited(&cx, &tx, &attempt, code).await?,
        None => None,
    };
    tx.commit().await?;
    let (Some(account), Some(code)) = (account, &input.code) else {
        form.refuse_whole("invitation-wrong");
        return again(&cx, form).await;
    };
    // Only now is it known whose password it will be.
    forms::refuse_weak(&mut form, &input.password, &[&account.login, &account.name]);
    if form.is_wrong() {
        return again(&cx, form).await;
    }
    let hash = actions::hashed(&input.password).await?;
    let mut tx = cx.write().await?;
    let signed = actions::accept(&cx, &mut tx, &attempt, account, code, &hash).await?;
    tx.commit().await?;
    Ok(signed_in(&cx, &signed, "/"))
}

async fn again(cx: &Cx, form: Form) -> Result<Response, Error> {
    unprocessable(&InvitationPage::new(cx, form).await?)
}
