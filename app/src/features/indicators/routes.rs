//! Addresses of targets; those of the years side by side are in `routes/years.rs`.

pub mod years;

use super::{
    actions::{edit, set},
    forms,
    permissions::{EDIT, READ, SET, find_for},
    store,
    target::{Target, TargetId},
    views::{self, EditTargetPage, NewTargetPage, TargetsPage},
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, journal, show,
        unprocessable,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

pub const LIST: ListSpec = ListSpec {
    sorts: &["year", "place", "value"],
    filters: &["year"],
    default_sort: "year",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/targets", READ, list),
        Route::get("/targets/new", SET, new),
        Route::post("/targets", SET, create),
        Route::get("/targets/{id}/edit", EDIT, edit_form),
        Route::post("/targets/{id}", EDIT, update),
    ];
    routes.extend(years::routes());
    routes
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let mut frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let targets = store::page(&cx, &tx, &list, None).await?;
        return views::sheet(&frame, &targets).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::count(&cx, &tx, &list).await?);
    let targets = store::page(&cx, &tx, &list, Some(&pager)).await?;
    let years = store::years(&cx, &tx).await?;
    journal::tell(&cx, &tx, &mut frame, ("target", "")).await?;
    show(&TargetsPage::new(frame, (list, pager), &targets, &years, (cx.may(SET), cx.may(EDIT))))
}

async fn new(cx: Cx) -> Result<Response, Error> {
    let asked = ListQuery::parse(&cx.asked.query, &ASKED);
    let place = Some(asked.filter("place")).filter(|place| !place.is_empty()).or(cx.home());
    let fields = [
        ("place", place.unwrap_or_default().to_owned()),
        ("year", asked.filter("year").to_owned()),
    ];
    show(&new_page(&cx, Form::filled(fields)).await?)
}

/// What the link of a report fills in.
const ASKED: ListSpec = ListSpec {
    sorts: &[],
    filters: &["place", "year"],
    default_sort: "",
    default_desc: false,
    per: 50,
};

async fn new_page(cx: &Cx, form: Form) -> Result<NewTargetPage, Error> {
    let tx = cx.read().await?;
    let places = store::places(&tx, &cx.scope(SET), cx.lang).await?;
    Ok(NewTargetPage::new(cx.frame(&tx).await?, form, places))
}

async fn create(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let places = store::places(&tx, &cx.scope(SET), cx.lang).await?;
    let codes: Vec<String> = places.into_iter().map(|(code, _)| code).collect();
    let new = forms::new(&mut form, &cx.server.words, &codes);
    if form.is_wrong() {
        drop(tx);
        return unprocessable(&new_page(&cx, form).await?);
    }
    match set(&cx, &mut tx, &new).await {
        Err(Error::Conflict(why)) => {
            drop(tx);
            form.refuse("year", why, []);
            return unprocessable(&new_page(&cx, form).await?);
        }
        other => other?,
    };
    tx.commit().await?;
    Ok(redirect_with(&cx, "/targets", "toast-target-set"))
}

async fn edit_form(cx: Cx, Path(id): Path<TargetId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let target = find_for(&cx, &tx, EDIT, id).await?;
    let form = filled(&target);
    show(&EditTargetPage::new(cx.frame(&tx).await?, form, &target, None))
}

fn filled(target: &Target) -> Form {
    Form::filled([
        ("as_written", target.as_written.clone()),
        ("note", target.note.clone()),
        ("version", target.version.to_string()),
    ])
}

async fn update(cx: Cx, Path(id): Path<TargetId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let target = find_for(&cx, &tx, EDIT, id).await?;
    let edited = forms::edited(&mut form, &cx.server.words);
    if form.is_wrong() {
        let frame = cx.frame(&tx).await?;
        return unprocessable(&EditTargetPage::new(frame, form, &target, None));
    }
    match edit(&cx, &mut tx, id, &edited).await {
        Err(Error::Stale) => {
            let frame = cx.frame(&tx).await?;
            let page = EditTargetPage::new(frame, form, &target, Some(&target));
            return Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, "/targets", "toast-target-edited"))
}
