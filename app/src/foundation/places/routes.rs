//! Addresses of places.
use super::{
    NewPlace, actions,
    permissions::{ADD, ALIAS, READ, RENAME, UNALIAS},
    store,
    views::{self, PlacePage, PlacesPage, SeenAround},
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, events, journal,
        organisations, people, show,
    },
    layout::{ListQuery, ListSpec},
};
use axum::{extract::Path, response::Response};
use kit_db::Reads;

pub const LIST: ListSpec =
    ListSpec { sorts: &[], filters: &[], default_sort: "rank", default_desc: false, per: 200 };

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/places", READ, list),
        Route::get("/places/{code}", READ, place),
        Route::post("/places/{code}/parts", ADD, add),
        Route::post("/places/{code}/names", RENAME, rename),
        Route::post("/places/{code}/aliases", ALIAS, alias),
        Route::post("/places/{code}/aliases/removal", UNALIAS, unalias),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let places = match list.q.as_str() {
        "" => store::children(&tx, "MA").await?,
        words => store::matching(&tx, words, 200).await?,
    };
    if let Some(format) = SheetFormat::asked(&cx) {
        return views::sheet(&cx.frame(&tx).await?, "places", &places).answer(&cx, format).await;
    }
    show(&PlacesPage::new(cx.frame(&tx).await?, list, &places))
}

async fn place(cx: Cx, Path(code): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let page = page(&cx, &tx, &code, Form::default()).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        return views::sheet(&page.frame, &code, &page.places).answer(&cx, format).await;
    }
    show(&page)
}

async fn page(cx: &Cx, tx: &impl Reads, code: &str, form: Form) -> Result<PlacePage, Error> {
    let path = store::path(tx, code).await?;
    let places = store::children(tx, code).await?;
    let may_change = cx.may_at(tx, ADD, code).await?;
    let around = seen_around(cx, tx, code).await?;
    let entries = journal::of(tx, "place", code, 8).await?;
    let frame = cx.frame(tx).await?;
    PlacePage::new(frame, path, places, around, &entries, may_change, form).ok_or(Error::NotFound)
}

/// What happens there, as far as the reader's lists of it go: in another's province a place is a name and a map.
async fn seen_around(cx: &Cx, tx: &impl Reads, code: &str) -> Result<SeenAround, Error> {
    let around = store::around(tx, code).await?;
    let people = cx.may_at(tx, people::READ, code).await?;
    let organisations = cx.may_at(tx, organisations::READ, code).await?;
    let events = cx.may_at(tx, events::READ, code).await?;
    Ok(SeenAround {
        sessions: people.then_some(around.sessions),
        events: events.then_some(around.events),
        people: people.then_some(around.people),
        organisations: organisations.then_some(around.organisations),
    })
}

async fn add(cx: Cx, Path(parent): Path<String>, mut form: Form) -> Result<Response, Error> {
    let new = NewPlace::read(&mut form);
    if form.is_wrong() {
        return again(&cx, &parent, form).await;
    }
    let mut tx = cx.write().await?;
    actions::add(&cx, &mut tx, &parent, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/places/{parent}"), "toast-place-added"))
}

async fn rename(cx: Cx, Path(code): Path<String>, mut form: Form) -> Result<Response, Error> {
    let names = (form.required("name_ar", 120), form.required("name_fr", 120));
    if form.is_wrong() {
        return again(&cx, &code, form).await;
    }
    let mut tx = cx.write().await?;
    actions::rename(&cx, &mut tx, &code, (&names.0, &names.1), form.version()).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/places/{code}"), "toast-place-renamed"))
}

async fn alias(cx: Cx, Path(code): Path<String>, mut form: Form) -> Result<Response, Error> {
    let name = form.required("alias", 120);
    if form.is_wrong() {
        return again(&cx, &code, form).await;
    }
    let mut tx = cx.write().await?;
    actions::alias(&cx, &mut tx, &code, &name).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/places/{code}"), "toast-place-alias-added"))
}

async fn unalias(cx: Cx, Path(code): Path<String>, mut form: Form) -> Result<Response, Error> {
    let name = form.required("alias", 120);
    if form.is_wrong() {
        return again(&cx, &code, form).await;
    }
    let mut tx = cx.write().await?;
    actions::unalias(&cx, &mut tx, &code, &name).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/places/{code}"), "toast-place-alias-removed"))
}

/// The page with what was typed; for who may change the place at all.
async fn again(cx: &Cx, code: &str, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    if !cx.may_at(&tx, ADD, code).await? {
        return Err(Error::Denied(ADD));
    }
    crate::foundation::unprocessable(&page(cx, &tx, code, form).await?)
}
