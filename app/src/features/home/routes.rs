//! The address of the first page after signing in.
use super::{READ, views::HomePage};
use crate::foundation::{Cx, Error, Route, show};
use axum::response::Response;

pub fn routes() -> Vec<Route> {
    vec![Route::get("/", READ, home)]
}

async fn home(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    show(&HomePage { frame: cx.frame(&tx).await? })
}
