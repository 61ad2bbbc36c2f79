//! The seats of a session: how many, and for whom they are kept.

use super::show::head;
use crate::{
    features::training::{
        READ, TabName, actions, find_for, forms, permissions::SEAT, seats::Room, store,
        views::SeatsPage,
    },
    foundation::{
        Cx, Error, Form, accounts::guard::redirect_with, audiences, events::EventId, show,
    },
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    show(&seats_page(&cx, id, None).await?)
}

/// The page with what is typed, or with what is kept.
async fn seats_page(cx: &Cx, id: EventId, typed: Option<Form>) -> Result<SeatsPage, Error> {
    let tx = cx.read().await?;
    let session = find_for(cx, &tx, READ, id).await?;
    let room = store::room(&tx, id).await?;
    let waiting = store::waiting(&tx, id).await?;
    let audiences = audiences::all(&tx).await?;
    let head = head(cx, &tx, &session, TabName::Waiting).await?;
    let version = session.version;
    let form = typed.unwrap_or_else(|| kept(&room));
    Ok(SeatsPage::new(head, form, version, &room, &waiting, &audiences))
}

fn kept(room: &Room) -> Form {
    let seats = room.seats.map(|seats| seats.to_string()).unwrap_or_default();
    let mut form = Form::filled([("seats", seats)]);
    for (code, seats) in &room.kept {
        form.fill(&format!("kept-{code}"), [seats.to_string()]);
    }
    form
}

pub async fn seat(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let Some((seats, kept)) = forms::seats(&mut form) else {
        return again(&cx, id, form, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let mut tx = cx.write().await?;
    match actions::seat(&cx, &mut tx, id, form.version(), (seats, &kept)).await {
        Ok(promoted) => {
            tx.commit().await?;
            let toast = if promoted > 0 { "toast-session-promoted" } else { "toast-session-seats" };
            Ok(redirect_with(&cx, &format!("/sessions/{id}/waiting"), toast))
        }
        Err(Error::Conflict(why)) => {
            drop(tx);
            form.refuse("seats", why, []);
            again(&cx, id, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Error::Stale) => {
            drop(tx);
            form.refuse_whole("session-seats-stale");
            again(&cx, id, form, StatusCode::CONFLICT).await
        }
        Err(other) => Err(other),
    }
}

async fn again(cx: &Cx, id: EventId, form: Form, status: StatusCode) -> Result<Response, Error> {
    let tx = cx.read().await?;
    find_for(cx, &tx, SEAT, id).await?;
    drop(tx);
    let page = seats_page(cx, id, Some(form)).await?;
    Ok((status, Html(page.render()?)).into_response())
}
