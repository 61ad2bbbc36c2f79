//! Addresses of jobs.
use super::{
    actions,
    permissions::{DROP, PLACE, READ, RETRY, find_for},
    store,
    views::{self, JobsPage},
};
use crate::{
    foundation::{Cx, Error, Form, Route, accounts::guard::redirect_with, journal, show},
    layout::{ListQuery, ListSpec},
};
use askama::Template;
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Response},
};

pub const LIST: ListSpec = ListSpec {
    sorts: &["run_at"],
    filters: &["state", "kind"],
    default_sort: "run_at",
    default_desc: false,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/jobs", READ, list),
        Route::post("/jobs/{id}/retries", RETRY, retry),
        Route::get("/jobs/{id}/dropping", DROP, ask_to_drop),
        Route::post("/jobs/{id}/dropping", DROP, drop_it),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    cx.allow_at(&tx, READ, READ, PLACE).await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let counts = store::counts(&tx).await?;
    let (pager, rows) = store::page(&tx, &list, views::state(&list)).await?;
    let mut frame = cx.frame(&tx).await?;
    journal::tell(&cx, &tx, &mut frame, ("job", "")).await?;
    show(&JobsPage::new(frame, list, pager, &counts, &rows))
}

async fn retry(cx: Cx, Path(id): Path<String>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::retry(&cx, &mut tx, &id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/jobs", "toast-job-retried"))
}

async fn ask_to_drop(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let job = find_for(&cx, &tx, DROP, &id).await?;
    let page = views::confirm_drop(cx.frame(&tx).await?, &job);
    Ok(Html(page.render()?).into_response())
}

async fn drop_it(cx: Cx, Path(id): Path<String>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::drop(&cx, &mut tx, &id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/jobs", "toast-job-dropped"))
}
