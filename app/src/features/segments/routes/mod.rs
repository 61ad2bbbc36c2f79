//! Addresses of segments.

mod show;
mod form;

use super::{
    Question, SegmentId, actions,
    permissions::{DROP, EDIT, EXCLUDE, INCLUDE, READ, RESTORE, WRITE, find_for},
    store,
    views::{Choices, SegmentsPage, Words, confirm_drop, export},
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, people::PersonId,
        places, show as shown,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Response},
};

pub const LIST: ListSpec = ListSpec {
    sorts: &["name", "made"],
    filters: &["place", "state"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

/// The people of one segment have their pages and one order.
pub const PEOPLE: ListSpec =
    ListSpec { sorts: &[], filters: &[], default_sort: "", default_desc: false, per: 50 };

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/segments", READ, list),
        Route::get("/segments/new", WRITE, form::blank),
        Route::post("/segments", WRITE, form::write),
        Route::get("/segments/{id}", READ, show::page),
        Route::get("/segments/{id}/edit", EDIT, form::edit_page),
        Route::post("/segments/{id}", EDIT, form::edit),
        Route::get("/segments/{id}/dropping", DROP, drop_page),
        Route::post("/segments/{id}/dropping", DROP, drop),
        Route::post("/segments/{id}/restoration", RESTORE, restore),
        Route::post("/segments/{id}/exclusions", EXCLUDE, exclude),
        Route::post("/segments/{id}/inclusions", INCLUDE, include),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked::of(&list, cx.lang);
    let frame = cx.frame(&tx).await?;
    let format = SheetFormat::asked(&cx);
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, format.is_none().then_some(part)).await?;
    let questions: Vec<Question> =
        rows.iter().filter_map(|row| Question::parse(&row.question).ok()).collect();
    let named: Vec<&Question> = questions.iter().collect();
    let choices = Choices::named(&cx, &tx, &frame, &named).await?;
    let words = Words { frame: &frame, choices: &choices, today: cx.today() };
    if let Some(format) = format {
        return export(&words, &rows).answer(&cx, format).await;
    }
    let rows = rows.iter().map(|row| words.row(row)).collect();
    let places = places::choices_within(&tx, &cx.scope(READ), false, cx.lang).await?;
    shown(&SegmentsPage::new(frame, (list, pager), rows, places, cx.may(WRITE)))
}

async fn drop_page(cx: Cx, Path(id): Path<SegmentId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let segment = find_for(&cx, &tx, DROP, id).await?;
    let page = confirm_drop(cx.frame(&tx).await?, &segment);
    Ok(Html(page.render()?).into_response())
}

async fn drop(cx: Cx, Path(id): Path<SegmentId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::drop(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-dropped"))
}

async fn restore(cx: Cx, Path(id): Path<SegmentId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::restore(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-restored"))
}

async fn exclude(cx: Cx, Path(id): Path<SegmentId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    find_for(&cx, &tx, EXCLUDE, id).await?;
    let person = person_in(&form)?;
    actions::exclude(&cx, &mut tx, id, person).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-excluded"))
}

async fn include(cx: Cx, Path(id): Path<SegmentId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    find_for(&cx, &tx, INCLUDE, id).await?;
    let person = person_in(&form)?;
    actions::include(&cx, &mut tx, id, person).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-included"))
}

/// Whom a button of the page names.
fn person_in(form: &Form) -> Result<PersonId, Error> {
    form.value("person").parse().map_err(|_| Error::Unreadable("segments-who"))
}
