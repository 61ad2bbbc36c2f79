//! Addresses of coverage.

use super::{
    Item, ItemId, actions,
    forms::{self, Offered},
    permissions::{EDIT, NOTE, READ, REMOVE, find_for},
    store,
    views::{CoveragePage, Filters, FormPage, confirm_removal, export},
};
use crate::{
    features::{outlets, releases},
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
use chrono::Datelike;
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["date", "outlet", "title", "reach"],
    filters: &["tone", "outlet", "year", "place", "release", "event"],
    default_sort: "date",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/coverage", READ, list),
        Route::get("/coverage/new", NOTE, blank),
        Route::post("/coverage", NOTE, note),
        Route::get("/coverage/{id}/edit", EDIT, edit_page),
        Route::post("/coverage/{id}", EDIT, edit),
        Route::get("/coverage/{id}/removal", REMOVE, remove_page),
        Route::post("/coverage/{id}/removal", REMOVE, remove),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked::of(&list, cx.lang);
    let mut frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let sums = store::sums(&cx, &tx, &asked).await?;
    let span = store::span(&cx, &tx).await?;
    let filters = Filters {
        years: span
            .map_or(Vec::new(), |(first, last)| (first.year()..=last.year()).rev().collect()),
        outlets: store::outlets(&cx, &tx).await?,
        releases: releases::choices(&cx, &tx).await?,
        events: releases::occasions(&cx, &tx).await?,
    };
    journal::tell(&cx, &tx, &mut frame, ("coverage", "")).await?;
    show(&CoveragePage::new(frame, (list.clone(), pager), (&rows, &sums), filters, cx.may(NOTE)))
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let mut form = Form::filled([("held_on", cx.today().to_string())]);
    form.fill("place", cx.home().map(str::to_owned));
    for name in ["release", "event", "outlet"] {
        form.fill(name, Some(cx.asked.word(name)).filter(|id| !id.is_empty()));
    }
    show(&new_page(&cx, &tx, form).await?)
}

async fn new_page(cx: &Cx, tx: &impl Reads, form: Form) -> Result<FormPage, Error> {
    Ok(FormPage::new(cx.frame(tx).await?, form, offered(cx, tx, None).await?, None))
}

/// What can be chosen: with what the item has already, though it may be retired since.
async fn offered(cx: &Cx, tx: &impl Reads, item: Option<&Item>) -> Result<Offered, Error> {
    let verb = if item.is_some() { EDIT } else { NOTE };
    let mut offered = Offered {
        outlets: outlets::choices(cx, tx).await?,
        places: places::choices_within(tx, &cx.scope(verb), false, cx.lang).await?,
        releases: releases::choices(cx, tx).await?,
        events: releases::occasions(cx, tx).await?,
    };
    let own = cx.scope(verb).into_iter().chain(item.map(|one| one.place.clone()));
    for code in own {
        if !offered.places.iter().any(|one| one.value == code) {
            let name = places::name_of(tx, &code, cx.lang).await?;
            offered.places.push(Choice::new(&code, name));
        }
    }
    if let Some(item) = item
        && !offered.outlets.iter().any(|one| one.value == item.outlet.to_string())
    {
        let outlet = outlets::find_for(cx, tx, outlets::READ, item.outlet).await?;
        offered.outlets.push(Choice::new(item.outlet.to_string(), outlet.name(cx.lang)));
    }
    Ok(offered)
}

async fn note(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let offered = offered(&cx, &tx, None).await?;
    let Some(new) = forms::read(&mut form, &offered, cx.today()) else {
        return unprocessable(&FormPage::new(cx.frame(&tx).await?, form, offered, None));
    };
    actions::note(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/coverage", "toast-coverage-noted"))
}

async fn edit_page(cx: Cx, Path(id): Path<ItemId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let item = find_for(&cx, &tx, EDIT, id).await?;
    let offered = offered(&cx, &tx, Some(&item)).await?;
    show(&FormPage::new(cx.frame(&tx).await?, forms::filled(&item), offered, Some(&item)))
}

async fn edit(cx: Cx, Path(id): Path<ItemId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let item = find_for(&cx, &tx, EDIT, id).await?;
    let offered = offered(&cx, &tx, Some(&item)).await?;
    let Some(new) = forms::read(&mut form, &offered, cx.today()) else {
        let version = form.version();
        let page = FormPage::new(cx.frame(&tx).await?, form, offered, Some(&item));
        return unprocessable(&FormPage { version, ..page });
    };
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => {
            let last = journal::of(&tx, "coverage", id, 1).await?;
            let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
            let page = FormPage::new(cx.frame(&tx).await?, form, offered, Some(&item));
            let page = page.against(&forms::filled(&item), who);
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, "/coverage", "toast-coverage-saved"))
}

async fn remove_page(cx: Cx, Path(id): Path<ItemId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let item = find_for(&cx, &tx, REMOVE, id).await?;
    let page = confirm_removal(cx.frame(&tx).await?, &item);
    Ok(Html(page.render()?).into_response())
}

async fn remove(cx: Cx, Path(id): Path<ItemId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::remove(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/coverage", "toast-coverage-removed"))
}
