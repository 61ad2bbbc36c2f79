use super::{
    super::{
        actions,
        permissions::{FORESEE, HOLD},
        retention::{Rule, SOON},
        store,
        views::ErasuresPage,
    },
    consents::seen,
};
use crate::foundation::{
    Cx, Error, Form,
    accounts::guard::redirect_with,
    people::{self, PersonId},
    show, unprocessable,
};
use axum::{extract::Path, response::Response};
use chrono::Days;

/// So many are shown; the others come when these are gone.
pub const MOST: i64 = 200;

/// What the nights of the next ninety days will take out, within the reader's places. Nothing is changed.
pub async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let rule = Rule::of(&store::processings(&tx).await?);
    let until = cx.today().checked_add_days(Days::new(SOON)).unwrap_or(cx.today());
    let within = cx.within(FORESEE, "p.place");
    let due = match &rule {
        Some(rule) => store::due(&tx, rule, until, within, MOST + 1).await?,
        None => Vec::new(),
    };
    show(&ErasuresPage::new(cx.frame(&tx).await?, &cx, rule.as_ref(), &due))
}

pub async fn hold(cx: Cx, Path(id): Path<PersonId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let person = people::find_for(&cx, &tx, HOLD, id).await?;
    let reason = form.required("reason", 500);
    if form.is_wrong() {
        return unprocessable(&seen(&cx, &tx, &person, form).await?);
    }
    actions::hold(&cx, &mut tx, id, &reason).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}/privacy"), "toast-erasure-held"))
}

pub async fn release(cx: Cx, Path(id): Path<PersonId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::release(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}/privacy"), "toast-erasure-released"))
}
