//! Addresses of targets and what was reached, year beside year.

use crate::{
    features::indicators::{
        actions::{amend, declare},
        declared::{Declared, DeclaredId, Period, periods},
        forms,
        permissions::{AMEND, DECLARE, READ, SET, find_declared_for},
        store::{self, declared as keep},
        target::PERSONS,
        views::{AmendPage, DeclarePage, Years, YearsPage, years_paper, years_sheet},
    },
    foundation::{
        Cx, Download, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, cells,
        journal, letterhead, show, unprocessable,
    },
    layout::{ListQuery, ListSpec},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use chrono::Datelike;
use kit_db::Reads;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/targets/years", READ, years),
        Route::get("/targets/years.pdf", READ, pdf),
        Route::get("/targets/years.xlsx", READ, xlsx),
        Route::get("/achieved/new", DECLARE, new),
        Route::post("/achieved", DECLARE, create),
        Route::get("/achieved/{id}/edit", AMEND, edit_form),
        Route::post("/achieved/{id}", AMEND, update),
    ]
}

pub const LIST: ListSpec = ListSpec {
    sorts: &[],
    filters: &["place", "year"],
    default_sort: "",
    default_desc: false,
    per: 50,
};

async fn years(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let found = found(&cx, &tx).await?;
    let mut frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        return years_sheet(&frame, &found).answer(&cx, format).await;
    }
    journal::tell(&cx, &tx, &mut frame, ("achieved", &found.place)).await?;
    show(&YearsPage::new(frame, found))
}

async fn pdf(cx: Cx) -> Result<Response, Error> {
    let (paper, place) = {
        let tx = cx.read().await?;
        let found = found(&cx, &tx).await?;
        let head = letterhead::of(&cx, &tx, &found.place).await?;
        (years_paper(&cx.frame(&tx).await?, &found, &head, cx.today()), found.place)
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("targets-{place}.pdf"), bytes).into_response())
}

async fn xlsx(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let found = found(&cx, &tx).await?;
    years_sheet(&cx.frame(&tx).await?, &found).answer(&cx, SheetFormat::Xlsx).await
}

/// The years of the place that the address says, or else of the reader's own.
async fn found(cx: &Cx, tx: &impl Reads) -> Result<Years, Error> {
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = list.filter("place");
    let place = if asked.is_empty() { cx.home().unwrap_or_default() } else { asked }.to_owned();
    cx.allow_at(tx, READ, READ, &place).await?;
    let (name_ar, name_fr) = keep::place(tx, &place).await?.ok_or(Error::NotFound)?;
    Ok(Years {
        periods: of_place(cx, tx, &place).await?,
        places: keep::places_told(cx, tx, &place, cx.lang).await?,
        name: if cx.lang == kit_lang::Lang::Ar { name_ar } else { name_fr },
        may_declare: cx.may_at(tx, DECLARE, &place).await?,
        place,
        list,
    })
}

/// The years of a place: those with a target or a declared figure, and this one when it has sessions.
async fn of_place(cx: &Cx, tx: &impl Reads, place: &str) -> Result<Vec<Period>, Error> {
    let targets = keep::targets_of(tx, PERSONS, place).await?;
    let declared = keep::of_place(tx, PERSONS, place).await?;
    let mut periods = periods(targets, declared, Some(i64::from(cx.today().year())));
    let open = cells::sees_persons(cx, tx, place).await?;
    for period in &mut periods {
        period.computed = keep::computed(tx, place, period.from, period.to).await?;
        if !open && period.computed.is_some() {
            let span = cells::years(period.from, period.to);
            period.veil(cells::are_hidden(cx, tx, place, span).await?);
        }
    }
    let empty = |one: &Period| one.target.is_none() && one.declared.is_none() && one.is_uncounted();
    periods.retain(|one| !empty(one));
    Ok(periods)
}

async fn new(cx: Cx) -> Result<Response, Error> {
    let asked = ListQuery::parse(&cx.asked.query, &LIST);
    let place = Some(asked.filter("place")).filter(|place| !place.is_empty()).or(cx.home());
    let fields = [
        ("place", place.unwrap_or_default().to_owned()),
        ("from_year", asked.filter("year").to_owned()),
    ];
    show(&new_page(&cx, Form::filled(fields)).await?)
}

async fn new_page(cx: &Cx, form: Form) -> Result<DeclarePage, Error> {
    let tx = cx.read().await?;
    let places = store::places(&tx, &cx.scope(SET), cx.lang).await?;
    Ok(DeclarePage::new(cx.frame(&tx).await?, form, places))
}

async fn create(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let places = store::places(&tx, &cx.scope(DECLARE), cx.lang).await?;
    let codes: Vec<String> = places.into_iter().map(|(code, _)| code).collect();
    let new = forms::declared(&mut form, &cx.server.words, &codes);
    if form.is_wrong() {
        drop(tx);
        return unprocessable(&new_page(&cx, form).await?);
    }
    match declare(&cx, &mut tx, &new).await {
        Err(Error::Conflict(why)) => {
            drop(tx);
            form.refuse("from_year", why, []);
            return unprocessable(&new_page(&cx, form).await?);
        }
        other => other?,
    };
    tx.commit().await?;
    let to = format!("/targets/years?place={}", new.place);
    Ok(redirect_with(&cx, &to, "toast-achieved-declared"))
}

async fn edit_form(cx: Cx, Path(id): Path<DeclaredId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let declared = find_declared_for(&cx, &tx, AMEND, id).await?;
    let form = filled(&declared);
    show(&AmendPage::new(cx.frame(&tx).await?, form, &declared, None))
}

fn filled(declared: &Declared) -> Form {
    Form::filled([
        ("as_written", declared.as_written.clone()),
        ("exclusion", declared.exclusion.clone()),
        ("reason", declared.reason.clone()),
        ("source", declared.source.clone()),
        ("version", declared.version.to_string()),
    ])
}

async fn update(cx: Cx, Path(id): Path<DeclaredId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let declared = find_declared_for(&cx, &tx, AMEND, id).await?;
    let said = forms::said(&mut form, &cx.server.words);
    if form.is_wrong() {
        let frame = cx.frame(&tx).await?;
        return unprocessable(&AmendPage::new(frame, form, &declared, None));
    }
    match amend(&cx, &mut tx, id, form.version(), &said).await {
        Err(Error::Stale) => {
            let frame = cx.frame(&tx).await?;
            let page = AmendPage::new(frame, form, &declared, Some(&declared));
            return Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    let to = format!("/targets/years?place={}", declared.place);
    Ok(redirect_with(&cx, &to, "toast-achieved-amended"))
}
