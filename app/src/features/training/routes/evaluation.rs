//! What the participants of a session say of it.

use super::show::head;
use crate::{
    features::training::{READ, TabName, find_for, store, views::EvaluationPage},
    foundation::{Cx, Error, events::EventId, links, show},
};
use axum::{extract::Path, response::Response};

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, READ, id).await?;
    let reactions = store::reactions(&tx, id).await?;
    let remarks = store::remarks(&tx, id).await?;
    let may_link = cx.may_at(&tx, links::READ, &session.place).await?;
    let head = head(&cx, &tx, &session, TabName::Overview).await?;
    show(&EvaluationPage::new(head, (&reactions, remarks), may_link))
}
