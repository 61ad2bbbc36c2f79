//! Addresses of the press list.

mod people;

use super::{
    Outlet, OutletId, actions, forms,
    permissions::{ADD, EDIT, ERASE, NAMES, READ, RESTORE, RETIRE, WRITE, find_for},
    store,
    views::{FormPage, OutletPage, OutletsPage, Shown, confirm_retirement, export},
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, journal, places, show,
        unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["name", "kind"],
    filters: &["kind", "language", "beat", "covers", "state"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

/// Those who speak for an outlet, on its page: the first so many.
const MOST: i64 = 200;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/outlets", READ, list),
        Route::get("/outlets/new", ADD, blank),
        Route::post("/outlets", ADD, add),
        Route::get("/outlets/{id}", READ, page),
        Route::get("/outlets/{id}/edit", EDIT, edit_page),
        Route::post("/outlets/{id}", EDIT, edit),
        Route::get("/outlets/{id}/retirement", RETIRE, retire_page),
        Route::post("/outlets/{id}/retirement", RETIRE, retire),
        Route::post("/outlets/{id}/restoration", RESTORE, restore),
        Route::get("/outlets/{id}/journalists/new", WRITE, people::blank),
        Route::post("/outlets/{id}/journalists", WRITE, people::write),
        Route::get("/outlets/{id}/journalists/{journalist}/edit", WRITE, people::edit_page),
        Route::post("/outlets/{id}/journalists/{journalist}", WRITE, people::edit),
        Route::get("/outlets/{id}/journalists/{journalist}/removal", ERASE, people::erase_page),
        Route::post("/outlets/{id}/journalists/{journalist}/removal", ERASE, people::erase),
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
    let covered = store::covered(&cx, &tx).await?;
    show(&OutletsPage::new(frame, (list.clone(), pager), &rows, covered, cx.may(ADD)))
}

async fn page(cx: Cx, Path(id): Path<OutletId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let outlet = find_for(&cx, &tx, READ, id).await?;
    let here = outlet.place.as_str();
    let named = cx.may_at(&tx, NAMES, here).await?;
    let ours = cx.may_at(&tx, READ, here).await?;
    let shown = Shown {
        covers: places::name_of(&tx, &outlet.covers, cx.lang).await?,
        keeper: places::name_of(&tx, here, cx.lang).await?,
        people: match named {
            true => Some(store::journalists(&tx, id, cx.lang, MOST).await?),
            false => None,
        },
        journal: match ours {
            true => journal::of(&tx, "outlet", id, 20).await?,
            false => Vec::new(),
        },
        may_edit: cx.may_at(&tx, EDIT, here).await?,
        may_write: named && cx.may_at(&tx, WRITE, here).await?,
        outlet,
    };
    show(&OutletPage::new(cx.frame(&tx).await?, shown))
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let home = cx.home().unwrap_or_default().to_owned();
    let form = Form::filled([("covers", home.clone()), ("place", home)]);
    show(&new_page(&cx, &tx, form).await?)
}

async fn new_page(cx: &Cx, tx: &impl Reads, form: Form) -> Result<FormPage, Error> {
    let (places, covered) = around(cx, tx, None).await?;
    Ok(FormPage::adding(cx.frame(tx).await?, form, (places, covered)))
}

/// Whose list it may stand in: the actor's places. What it may cover: any place with a committee of its own.
async fn around(
    cx: &Cx,
    tx: &impl Reads,
    outlet: Option<&Outlet>,
) -> Result<(Vec<Choice>, Vec<Choice>), Error> {
    let verb = if outlet.is_some() { EDIT } else { ADD };
    let mut places = places::choices_within(tx, &cx.scope(verb), false, cx.lang).await?;
    let mut covered = places::choices_within(tx, &["MA".to_owned()], false, cx.lang).await?;
    for home in cx.scope(verb) {
        add_missing(tx, &mut places, &home, cx).await?;
        add_missing(tx, &mut covered, &home, cx).await?;
    }
    if let Some(outlet) = outlet {
        add_missing(tx, &mut places, &outlet.place, cx).await?;
        add_missing(tx, &mut covered, &outlet.covers, cx).await?;
    }
    Ok((places, covered))
}

async fn add_missing(
    tx: &impl Reads,
    choices: &mut Vec<Choice>,
    code: &str,
    cx: &Cx,
) -> Result<(), Error> {
    if !choices.iter().any(|choice| choice.value == code) {
        choices.push(Choice::new(code, places::name_of(tx, code, cx.lang).await?));
    }
    Ok(())
}

async fn add(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let (places, covered) = around(&cx, &tx, None).await?;
    let Some(new) = forms::read(&mut form, &places, &covered) else {
        return unprocessable(&new_page(&cx, &tx, form).await?);
    };
    let id = actions::add(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/outlets/{id}"), "toast-outlet-added"))
}

async fn edit_page(cx: Cx, Path(id): Path<OutletId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let outlet = find_for(&cx, &tx, EDIT, id).await?;
    show(&form_of(&cx, &tx, forms::filled(&outlet), &outlet).await?)
}

async fn form_of(cx: &Cx, tx: &impl Reads, form: Form, outlet: &Outlet) -> Result<FormPage, Error> {
    let around = around(cx, tx, Some(outlet)).await?;
    Ok(FormPage::editing(cx.frame(tx).await?, form, around, outlet))
}

async fn edit(cx: Cx, Path(id): Path<OutletId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let outlet = find_for(&cx, &tx, EDIT, id).await?;
    let (places, covered) = around(&cx, &tx, Some(&outlet)).await?;
    let Some(new) = forms::read(&mut form, &places, &covered) else {
        let version = form.version();
        let page = form_of(&cx, &tx, form, &outlet).await?;
        return unprocessable(&FormPage { version, ..page });
    };
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => {
            let last = journal::of(&tx, "outlet", id, 1).await?;
            let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
            let page = form_of(&cx, &tx, form, &outlet).await?;
            let page = page.against(&forms::filled(&outlet), who);
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/outlets/{id}"), "toast-outlet-saved"))
}

async fn retire_page(cx: Cx, Path(id): Path<OutletId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let outlet = find_for(&cx, &tx, RETIRE, id).await?;
    let page = confirm_retirement(cx.frame(&tx).await?, &outlet);
    Ok(Html(page.render()?).into_response())
}

async fn retire(cx: Cx, Path(id): Path<OutletId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::retire(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/outlets/{id}"), "toast-outlet-retired"))
}

async fn restore(cx: Cx, Path(id): Path<OutletId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::restore(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/outlets/{id}"), "toast-outlet-restored"))
}
