//! Addresses of letters.
use super::{
    actions,
    letter::LetterId,
    permissions::{PLACE, READ, RESEND},
    store,
    views::{self, LettersPage},
};
use crate::{
    foundation::{Cx, Error, Form, Route, accounts::guard::redirect_with, journal, show},
    layout::{ListQuery, ListSpec},
};
use axum::{extract::Path, response::Response};

pub const LIST: ListSpec = ListSpec {
    sorts: &["made_at"],
    filters: &["state"],
    default_sort: "made_at",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![Route::get("/letters", READ, list), Route::post("/letters/{id}/resending", RESEND, resend)]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    cx.allow_at(&tx, READ, READ, PLACE).await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let counts = store::counts(&tx).await?;
    let (pager, rows) = store::page(&tx, &list, views::state(&list)).await?;
    let known = (counts.as_slice(), rows.as_slice());
    let mut frame = cx.frame(&tx).await?;
    journal::tell(&cx, &tx, &mut frame, ("letter", "")).await?;
    show(&LettersPage::new(frame, (list, pager), known, super::may_post(&cx), cx.now))
}

async fn resend(cx: Cx, Path(id): Path<LetterId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::resend(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/letters", "toast-letter-resent"))
}
