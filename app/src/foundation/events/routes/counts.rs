//! How many took part in an event who are on no list.

use super::{again, head};
use crate::foundation::{
    Cx, Error, Form,
    accounts::guard::redirect_with,
    audiences,
    events::{
        CountId, EventId, actions, forms,
        permissions::{RECOUNT, find_for},
        store,
        views::{CountPage, TabName, count_choices},
    },
    show, unprocessable,
};
use axum::{extract::Path, response::Response};

/// The fields whose values come from lists.
const CODES: [&str; 2] = ["count_group", "count_audience"];

pub async fn count(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let Some(new) = forms::read_count(&mut form) else { return again(&cx, id, form).await };
    let mut tx = cx.write().await?;
    match actions::count(&cx, &mut tx, id, &new).await {
        Err(Error::Conflict(why)) if forms::refuse_unknown(&mut form, why, CODES) => {
            drop(tx);
            return again(&cx, id, form).await;
        }
        other => other?,
    };
    tx.commit().await?;
    let to = format!("/events/{id}#counted");
    Ok(redirect_with(&cx, &to, "toast-event-saved"))
}

pub async fn page(cx: Cx, Path((id, count)): Path<(EventId, CountId)>) -> Result<Response, Error> {
    show(&count_page(&cx, id, count, None).await?)
}

async fn count_page(
    cx: &Cx,
    id: EventId,
    count: CountId,
    typed: Option<Form>,
) -> Result<CountPage, Error> {
    let tx = cx.read().await?;
    let (event, kind) = find_for(cx, &tx, RECOUNT, id).await?;
    event.not_cancelled()?;
    let kept = store::count(&tx, id, count).await?.ok_or(Error::NotFound)?;
    let head = head(cx, &tx, (&event, kind), TabName::Overview).await?;
    let groups = store::group_names(&tx, id).await?;
    let choices = count_choices(&head.frame, &groups, audiences::choices(&tx, cx.lang).await?);
    let form = typed.unwrap_or_else(|| forms::filled_count(&kept));
    Ok(CountPage::new(head, form, choices, count))
}

pub async fn recount(
    cx: Cx,
    Path((id, count)): Path<(EventId, CountId)>,
    mut form: Form,
) -> Result<Response, Error> {
    let Some(new) = forms::read_count(&mut form) else {
        return unprocessable(&count_page(&cx, id, count, Some(form)).await?);
    };
    let mut tx = cx.write().await?;
    match actions::recount(&cx, &mut tx, id, count, &new).await {
        Err(Error::Conflict(why)) if forms::refuse_unknown(&mut form, why, CODES) => {
            drop(tx);
            return unprocessable(&count_page(&cx, id, count, Some(form)).await?);
        }
        other => other?,
    }
    tx.commit().await?;
    let to = format!("/events/{id}#counted");
    Ok(redirect_with(&cx, &to, "toast-event-saved"))
}

pub async fn uncount(
    cx: Cx,
    Path((id, count)): Path<(EventId, CountId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::uncount(&cx, &mut tx, id, count).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}#counted"), "toast-event-saved"))
}
