//! The agenda of an event.

use super::again;
use crate::foundation::{
    Cx, Error, Form,
    accounts::guard::redirect_with,
    events::{EventId, ItemId, actions, forms},
};
use axum::{extract::Path, response::Response};

pub async fn schedule(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let Some(item) = forms::read_item(&mut form) else { return again(&cx, id, form).await };
    let mut tx = cx.write().await?;
    match actions::schedule(&cx, &mut tx, id, &item).await {
        Err(Error::Conflict(why @ "agenda-day-outside")) => {
            drop(tx);
            form.refuse("held_on", why, []);
            return again(&cx, id, form).await;
        }
        other => other?,
    };
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}#agenda"), "toast-event-saved"))
}

pub async fn unschedule(
    cx: Cx,
    Path((id, item)): Path<(EventId, ItemId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::unschedule(&cx, &mut tx, id, item).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}#agenda"), "toast-event-saved"))
}
