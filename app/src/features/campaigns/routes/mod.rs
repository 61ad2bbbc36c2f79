//! Addresses of campaigns: the list here, one campaign in `show.rs`, its form in `form.rs`, what happens to it in `life.rs`, who gets it
//! in `recipients.rs`, and whoever wants no more in `public.rs`.

mod form;
mod show;
mod files;
mod life;
mod recipients;
mod public;

use super::{
    permissions::{
        APPROVE, ATTACH, DETACH, EDIT, PAUSE, READ, REPORT, RESUME, SEND_BACK, STOP, SUBMIT, TEST,
        UNSUBSCRIBE, WRITE,
    },
    store,
    views::{CampaignsPage, export},
};
use crate::{
    foundation::{Cx, Error, Route, SheetFormat, places, show as shown},
    layout::{ListQuery, ListSpec, Pager},
};
use axum::response::Response;

pub const LIST: ListSpec = ListSpec {
    sorts: &["title", "made"],
    filters: &["place", "state"],
    default_sort: "made",
    default_desc: true,
    per: 50,
};

pub const READERS: ListSpec = ListSpec {
    sorts: &["no", "name"],
    filters: &["fate", "way", "reason", "left"],
    default_sort: "no",
    default_desc: false,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/campaigns", READ, list),
        Route::get("/campaigns/new", WRITE, form::blank),
        Route::post("/campaigns", WRITE, form::write),
        Route::get("/campaigns/{id}", READ, show::page),
        Route::get("/campaigns/{id}/edit", EDIT, form::edit_page),
        Route::post("/campaigns/{id}", EDIT, form::edit),
        Route::get("/campaigns/{id}/preview", READ, show::preview),
        Route::get("/campaigns/{id}/recipients", READ, recipients::list),
        Route::post("/campaigns/{id}/files", ATTACH, files::attach),
        Route::get("/campaigns/{id}/files/{file}", READ, files::file),
        Route::get("/campaigns/{id}/files/{file}/removal", DETACH, files::ask),
        Route::post("/campaigns/{id}/files/{file}/removal", DETACH, files::detach),
        Route::post("/campaigns/{id}/test", TEST, life::test),
        Route::post("/campaigns/{id}/submission", SUBMIT, life::submit),
        Route::post("/campaigns/{id}/return", SEND_BACK, life::send_back),
        Route::post("/campaigns/{id}/approval", APPROVE, life::approve),
        Route::post("/campaigns/{id}/pause", PAUSE, life::pause),
        Route::post("/campaigns/{id}/resumption", RESUME, life::resume),
        Route::get("/campaigns/{id}/stopping", STOP, life::stop_page),
        Route::post("/campaigns/{id}/stopping", STOP, life::stop),
        Route::get("/sms/reports/{token}", REPORT, public::report),
        Route::get("/unsubscribe/{token}", UNSUBSCRIBE, public::ask),
        Route::post("/unsubscribe/{token}", UNSUBSCRIBE, public::unsubscribe),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked::of(&list, cx.lang);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let places = places::choices_within(&tx, &cx.scope(READ), false, cx.lang).await?;
    shown(&CampaignsPage::new(frame, (list, pager), &rows, places, cx.may(WRITE)))
}
