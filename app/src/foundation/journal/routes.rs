//! Addresses of the journal.
use super::{permissions::READ, store, views::JournalPage};
use crate::{
    foundation::{Cx, Error, Route, show},
    layout::{ListQuery, ListSpec, Pager},
};
use axum::response::Response;

pub const LIST: ListSpec = ListSpec {
    sorts: &["at"],
    filters: &["actor", "kind"],
    default_sort: "at",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![Route::get("/journal", READ, list)]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let (actor, kind) = (list.filter("actor"), list.filter("kind"));
    let offset = i64::from(list.page - 1) * i64::from(list.per);
    let asked = store::Asked { actor, kind, offset, per: i64::from(list.per) };
    let (total, entries) = store::page(&cx, &tx, &asked).await?;
    let pager = Pager::new(list.page, list.per, total);
    show(&JournalPage::new(cx.frame(&tx).await?, list, pager, &entries))
}
