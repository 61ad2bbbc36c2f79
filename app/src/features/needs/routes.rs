//! Addresses of needs.

use super::{
    Need, NeedId, actions, forms,
    paper::blank_paper,
    permissions::{DROP, EDIT, READ, RECORD, find_for},
    store,
    views::{Filters, FormPage, NeedPage, NeedsPage, Shown, confirm_drop, export},
};
use crate::{
    foundation::{
        Cx, Download, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, audiences,
        journal, places, show, unprocessable,
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
    sorts: &["priority", "competence", "persons", "left", "year"],
    filters: &["year", "place", "audience", "domain", "answered"],
    default_sort: "priority",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/needs", READ, list),
        Route::get("/needs/new", RECORD, blank),
        Route::get("/needs/form.pdf", READ, paper),
        Route::post("/needs", RECORD, record),
        Route::get("/needs/{id}", READ, page),
        Route::get("/needs/{id}/edit", EDIT, edit_page),
        Route::post("/needs/{id}", EDIT, edit),
        Route::get("/needs/{id}/removal", DROP, drop_page),
        Route::post("/needs/{id}/removal", DROP, remove),
    ]
}

/// The year of the list: this one unless another is asked for; none for all of them.
fn year_of(cx: &Cx, list: &ListQuery) -> Option<i64> {
    match list.filter("year") {
        "all" => None,
        year => Some(year.parse().unwrap_or_else(|_| i64::from(cx.today().year()))),
    }
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked::of(&list, cx.lang, year_of(&cx, &list));
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let gaps = store::gaps(&cx, &tx, &asked).await?;
    let pager = Pager::new(list.page, list.per, gaps.iter().map(|gap| gap.needs).sum());
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let filters = filters(&cx, &tx).await?;
    show(&NeedsPage::new(frame, (list.clone(), pager), (&rows, &gaps), filters, cx.may(RECORD)))
}

async fn filters(cx: &Cx, tx: &impl Reads) -> Result<Filters, Error> {
    let this = i64::from(cx.today().year());
    let (first, last) = store::span(cx, tx).await?.unwrap_or((this, this));
    Ok(Filters {
        this_year: this,
        years: (first..=last).rev().filter(|year| *year != this).collect(),
        places: places::choices_within(tx, &cx.scope(READ), true, cx.lang).await?,
        audiences: audiences::choices(tx, cx.lang).await?,
    })
}

async fn page(cx: Cx, Path(id): Path<NeedId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let need = find_for(&cx, &tx, READ, id).await?;
    let audience = audiences::find(&tx, &need.audience).await?;
    let audience = audience.map(|audience| audience.name(cx.lang).to_owned());
    let shown = Shown {
        place: places::name_of(&tx, &need.place, cx.lang).await?,
        audience: audience.unwrap_or_default(),
        lines: store::lines(&cx, &tx, id).await?,
        journal: journal::of(&tx, "need", id, 20).await?,
        may_edit: cx.may_at(&tx, EDIT, &need.place).await?,
        need,
    };
    show(&NeedPage::new(cx.frame(&tx).await?, shown))
}

/// The form to fill by hand; the address may say for which place, year and audience.
async fn paper(cx: Cx) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let list = ListQuery::parse(&cx.asked.query, &LIST);
        let audience = audiences::find(&tx, list.filter("audience")).await?;
        let audience = audience.map(|audience| audience.name(cx.lang).to_owned());
        let place = match list.filter("place") {
            "" => cx.home().unwrap_or_default(),
            place => place,
        };
        let place = places::name_of(&tx, place, cx.lang).await?;
        let year = year_of(&cx, &list).map(|year| year.to_string()).unwrap_or_default();
        let head = [place, year, audience.unwrap_or_default()];
        blank_paper(&cx.frame(&tx).await?, head, cx.today())
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf("needs-form.pdf".into(), bytes).into_response())
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let home = cx.home().unwrap_or_default();
    let form = forms::begun(&cx.asked.query, home, cx.today().year());
    show(&form_page(&cx, &tx, form, None).await?)
}

/// What a need may be of: the actor's places and the audiences; of one that is there, also those it has today.
async fn choices(
    cx: &Cx,
    tx: &impl Reads,
    need: Option<&Need>,
) -> Result<(Vec<Choice>, Vec<Choice>), Error> {
    let verb = if need.is_some() { EDIT } else { RECORD };
    let mut places = places::choices_within(tx, &cx.scope(verb), true, cx.lang).await?;
    let mut audiences = audiences::choices(tx, cx.lang).await?;
    let Some(need) = need else { return Ok((places, audiences)) };
    if !places.iter().any(|choice| choice.value == need.place) {
        let name = places::name_of(tx, &need.place, cx.lang).await?;
        places.push(Choice::new(&need.place, name));
    }
    if !audiences.iter().any(|choice| choice.value == need.audience)
        && let Some(audience) = audiences::find(tx, &need.audience).await?
    {
        audiences.push(Choice::new(&audience.code, audience.name(cx.lang)));
    }
    Ok((places, audiences))
}

async fn form_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    need: Option<&Need>,
) -> Result<FormPage, Error> {
    let choices = choices(cx, tx, need).await?;
    Ok(FormPage::new(cx.frame(tx).await?, form, choices, need))
}

async fn record(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let (places, audiences) = choices(&cx, &tx, None).await?;
    let new = forms::read(&mut form, &places, &audiences);
    if form.is_wrong() {
        return unprocessable(&form_page(&cx, &tx, form, None).await?);
    }
    let id = actions::record(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    let next = match form.checked("another") {
        true => another(&form),
        false => format!("/needs/{id}"),
    };
    Ok(redirect_with(&cx, &next, "toast-need-recorded"))
}

/// The form for the next row of the same paper: what its head says stays.
fn another(form: &Form) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::from("/needs/new?"));
    for name in ["place", "year", "audience", "source"] {
        query.append_pair(name, form.value(name));
    }
    query.finish().replacen("?&", "?", 1)
}

async fn edit_page(cx: Cx, Path(id): Path<NeedId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let need = find_for(&cx, &tx, EDIT, id).await?;
    show(&form_page(&cx, &tx, forms::filled(&need), Some(&need)).await?)
}

async fn edit(cx: Cx, Path(id): Path<NeedId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let need = find_for(&cx, &tx, EDIT, id).await?;
    let (places, audiences) = choices(&cx, &tx, Some(&need)).await?;
    let new = forms::read(&mut form, &places, &audiences);
    if form.is_wrong() {
        let version = form.version();
        let page = form_page(&cx, &tx, form, Some(&need)).await?;
        return unprocessable(&FormPage { version, ..page });
    }
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, &need, form).await,
        other => other?,
    }
    tx.commit().await?;
    let to = format!("/needs/{id}");
    Ok(redirect_with(&cx, &to, "toast-need-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what is kept now beside it.
async fn overtaken(cx: &Cx, tx: &impl Reads, need: &Need, form: Form) -> Result<Response, Error> {
    let last = journal::of(tx, "need", need.id, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let page = form_page(cx, tx, form, Some(need)).await?.against(&forms::filled(need), who);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}

async fn drop_page(cx: Cx, Path(id): Path<NeedId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let need = find_for(&cx, &tx, DROP, id).await?;
    let page = confirm_drop(cx.frame(&tx).await?, &need);
    Ok(Html(page.render()?).into_response())
}

async fn remove(cx: Cx, Path(id): Path<NeedId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::drop(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/needs", "toast-need-dropped"))
}
