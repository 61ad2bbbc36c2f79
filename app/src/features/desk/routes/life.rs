//! What happens to a case, from its desk to its end.

use super::cases::{case_page, last_who};
use crate::{
    features::desk::{
        Case, CaseId, actions, forms,
        permissions::{ANSWER, IDENTIFY, RATE, REOPEN, ROUTE, TELL, find_for},
        store,
        views::{ReopenPage, desk_choices},
    },
    foundation::{
        Cx, Error, Form,
        accounts::guard::{redirect_heeding, redirect_with},
        show, unprocessable,
    },
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_db::WriteTx;

fn to(id: CaseId) -> String {
    format!("/cases/{id}")
}

/// The page again, with what is wrong.
async fn wrong(cx: &Cx, tx: &WriteTx, case: Case, form: Form) -> Result<Response, Error> {
    unprocessable(&case_page(cx, tx, case, form).await?)
}

pub async fn identify(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, IDENTIFY, id).await?;
    let person = match form.value("person") {
        "none" => None,
        _ => form.choice("person", |text| text.parse().ok()),
    };
    if form.is_wrong() {
        return wrong(&cx, &tx, case, form).await;
    }
    actions::identify(&cx, &mut tx, id, person).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-saved"))
}

pub async fn route(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, ROUTE, id).await?;
    let desks = store::desks(&cx, &tx, &case.place).await?;
    let Some(desk) = forms::desk(&mut form, &desk_choices(&cx.bare_frame(), &desks)) else {
        return wrong(&cx, &tx, case, form).await;
    };
    actions::route(&cx, &mut tx, id, desk).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-routed"))
}

pub async fn answer(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, ANSWER, id).await?;
    let words = form.required("answer", forms::LONGEST);
    if form.is_wrong() {
        return wrong(&cx, &tx, case, form).await;
    }
    match actions::answer(&cx, &mut tx, id, &words, form.version()).await {
        Err(Error::Stale) => {
            let who = last_who(&tx, id).await?;
            let page = case_page(&cx, &tx, case, form).await?.against(who);
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_heeding(&cx, &to(id), "toast-case-answered", &[&words]))
}

pub async fn tell(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, TELL, id).await?;
    let day = forms::told(&cx, &mut form, &case);
    if form.is_wrong() {
        return wrong(&cx, &tx, case, form).await;
    }
    actions::tell(&cx, &mut tx, id, day).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-told"))
}

pub async fn close(cx: Cx, Path(id): Path<CaseId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::close(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-closed"))
}

pub async fn reopen_page(cx: Cx, Path(id): Path<CaseId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let case = find_for(&cx, &tx, REOPEN, id).await?;
    case.reopened()?;
    show(&ReopenPage::new(cx.frame(&tx).await?, &case, Form::default()))
}

pub async fn reopen(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, REOPEN, id).await?;
    let reason = form.required("reason", 1_000);
    if form.is_wrong() {
        return unprocessable(&ReopenPage::new(cx.frame(&tx).await?, &case, form));
    }
    actions::reopen(&cx, &mut tx, id, &reason).await?;
    tx.commit().await?;
    Ok(redirect_heeding(&cx, &to(id), "toast-case-reopened", &[&reason]))
}

pub async fn rate(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, RATE, id).await?;
    let (mark, remark) = forms::rating(&mut form);
    if form.is_wrong() {
        return wrong(&cx, &tx, case, form).await;
    }
    actions::rate(&cx, &mut tx, case, (mark, &remark)).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-rated"))
}
