//! How many took part who are on no list.

use super::show::{again, head};
use crate::{
    features::training::{
        TabName, actions, find_for, forms,
        permissions::RECOUNT,
        views::{CountPage, count_choices},
    },
    foundation::{
        Cx, Error, Form,
        accounts::guard::redirect_with,
        audiences,
        events::{self, Count, CountId, EventId},
        show, unprocessable,
    },
};
use axum::{extract::Path, response::Response};

/// The fields whose values come from lists.
const CODES: [&str; 2] = ["count_group", "count_audience"];

pub async fn count(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let Some(new) = forms::count(&mut form) else { return again(&cx, id, form).await };
    let mut tx = cx.write().await?;
    match actions::count(&cx, &mut tx, id, &new).await {
        Err(Error::Conflict(why)) if forms::refuse_unknown(&mut form, why, CODES) => {
            drop(tx);
            return again(&cx, id, form).await;
        }
        other => other?,
    };
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}#counted"), "toast-session-saved"))
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
    let session = find_for(cx, &tx, RECOUNT, id).await?;
    session.changeable()?;
    let kept = events::count(&tx, id, count).await?.ok_or(Error::NotFound)?;
    let head = head(cx, &tx, &session, TabName::Overview).await?;
    let groups = events::group_names(&tx, id).await?;
    let choices = count_choices(&head.frame, &groups, audiences::choices(&tx, cx.lang).await?);
    Ok(CountPage::new(head, typed.unwrap_or_else(|| filled(&kept)), choices, count))
}

fn filled(count: &Count) -> Form {
    Form::filled([
        ("count_value", count.value.to_string()),
        ("count_unit", count.unit.as_str().to_owned()),
        ("count_said", count.comparator.as_str().to_owned()),
        ("count_sex", count.sex.clone().unwrap_or_default()),
        ("count_audience", count.audience.clone().unwrap_or_default()),
        ("count_group", count.event_group.map(|id| id.to_string()).unwrap_or_default()),
        ("count_written", count.as_written.clone()),
        ("count_note", count.note.clone()),
    ])
}

pub async fn recount(
    cx: Cx,
    Path((id, count)): Path<(EventId, CountId)>,
    mut form: Form,
) -> Result<Response, Error> {
    let Some(new) = forms::count(&mut form) else {
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
    Ok(redirect_with(&cx, &format!("/sessions/{id}#counted"), "toast-session-saved"))
}

pub async fn uncount(
    cx: Cx,
    Path((id, count)): Path<(EventId, CountId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::uncount(&cx, &mut tx, id, count).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}#counted"), "toast-session-saved"))
}
