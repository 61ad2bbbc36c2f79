//! What happens to a case, from its desk to its end.
//!
//! Every form says from which version its page was made. Whoever acts second is told who acted first and what stands now, and
//! finds again what they typed.

use super::cases::{case_page, last_who};
use crate::{
    features::desk::{
        Case, CaseId, State, actions, forms,
        permissions::{ANSWER, CLOSE, IDENTIFY, RATE, REOPEN, ROUTE, TELL, find_at, find_for},
        store,
        views::{ReopenPage, desk_choices},
    },
    foundation::{Cx, Error, Form, Verb, accounts::guard::redirect_with, show, unprocessable},
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

/// The page again, with who acted before and what stands now; the act that was wanted leads to `state`.
async fn late(
    cx: &Cx,
    tx: &WriteTx,
    (verb, id): (Verb, CaseId),
    form: Form,
    state: Option<State>,
) -> Result<Response, Error> {
    let case = find_for(cx, tx, verb, id).await?;
    let who = last_who(tx, id).await?;
    let page = case_page(cx, tx, case, form).await?.against(who, state);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
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
    match actions::identify(&cx, &mut tx, id, person, form.version()).await {
        Err(Error::Stale) => return late(&cx, &tx, (IDENTIFY, id), form, None).await,
        other => other?,
    }
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
    match actions::route(&cx, &mut tx, id, desk, form.version()).await {
        Err(Error::Stale) => return late(&cx, &tx, (ROUTE, id), form, None).await,
        other => other?,
    }
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
        Err(Error::Stale) => return late(&cx, &tx, (ANSWER, id), form, None).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-answered"))
}

pub async fn tell(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, TELL, id).await?;
    let day = forms::told(&cx, &mut form, &case);
    if form.is_wrong() {
        return wrong(&cx, &tx, case, form).await;
    }
    match actions::tell(&cx, &mut tx, id, day, form.version()).await {
        Err(Error::Stale) => return late(&cx, &tx, (TELL, id), form, None).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-told"))
}

pub async fn close(cx: Cx, Path(id): Path<CaseId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    match actions::close(&cx, &mut tx, id, form.version()).await {
        Err(Error::Stale) => return late(&cx, &tx, (CLOSE, id), form, Some(State::Closed)).await,
        other => other?,
    }
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
        let version = form.version();
        let page = ReopenPage::new(cx.frame(&tx).await?, &case, form);
        return unprocessable(&ReopenPage { version, ..page });
    }
    match actions::reopen(&cx, &mut tx, id, &reason, form.version()).await {
        Err(Error::Stale) => {
            let who = last_who(&tx, id).await?;
            let page = ReopenPage::new(cx.frame(&tx).await?, &case, form).against(&case, who);
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-reopened"))
}

pub async fn rate(cx: Cx, Path(id): Path<CaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let case = find_for(&cx, &tx, RATE, id).await?;
    let (mark, remark) = forms::rating(&mut form);
    if form.is_wrong() {
        return wrong(&cx, &tx, case, form).await;
    }
    let case = match find_at(&cx, &tx, RATE, (id, form.version())).await {
        Err(Error::Stale) => return late(&cx, &tx, (RATE, id), form, None).await,
        other => other?,
    };
    actions::rate(&cx, &mut tx, case, (mark, &remark)).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &to(id), "toast-case-rated"))
}
