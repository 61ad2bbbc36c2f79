//! Addresses of Media Thursdays.

use super::{
    actions,
    permissions::{ATTEND, READ, find_for},
    store,
    thursday::Thursday,
    views::{Shown, ThursdayPage, ThursdaysPage, export},
};
use crate::{
    features::{coverage, outlets, releases},
    foundation::{
        Cx, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, cells,
        events::EventId, journal, show, unprocessable,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use axum::{extract::Path, response::Response};
use chrono::Datelike;
use kit_db::Reads;
use std::collections::HashMap;

pub const LIST: ListSpec = ListSpec {
    sorts: &["date", "title"],
    filters: &["year"],
    default_sort: "date",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/thursdays", READ, list),
        Route::get("/thursdays/{id}", READ, page),
        Route::post("/thursdays/{id}/outlets", ATTEND, attend),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = veiled(&cx, &tx, store::rows(&cx, &tx, &list, None).await?).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &list).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = veiled(&cx, &tx, store::rows(&cx, &tx, &list, Some(part)).await?).await?;
    let span = store::span(&cx, &tx).await?;
    let years =
        span.map_or(Vec::new(), |(first, last)| (first.year()..=last.year()).rev().collect());
    show(&ThursdaysPage::new(frame, (list.clone(), pager), &rows, &years))
}

/// The series as this reader may see it.
async fn veiled(cx: &Cx, tx: &impl Reads, mut rows: Vec<Thursday>) -> Result<Vec<Thursday>, Error> {
    let mut sees: HashMap<String, bool> = HashMap::new();
    for row in &mut rows {
        let known = sees.get(&row.place).copied();
        let seen = match known {
            Some(seen) => seen,
            None => cells::sees_persons(cx, tx, &row.place).await?,
        };
        sees.insert(row.place.clone(), seen);
        row.persons = row.persons.filter(|_| seen);
    }
    Ok(rows)
}

async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let thursday = find_for(&cx, &tx, READ, id).await?;
    show(&page_of(&cx, &tx, thursday, Form::default()).await?)
}

async fn page_of(
    cx: &Cx,
    tx: &impl Reads,
    mut thursday: Thursday,
    form: Form,
) -> Result<ThursdayPage, Error> {
    let mut present = store::present(tx, thursday.id, cx.lang).await?;
    if !cells::sees_persons(cx, tx, &thursday.place).await? {
        thursday.persons = None;
        present.iter_mut().for_each(|one| one.persons = None);
    }
    let shown = Shown {
        releases: releases::of_event(cx, tx, thursday.id).await?,
        present,
        items: coverage::of_event(cx, tx, thursday.id).await?,
        outlets: outlets::choices(cx, tx).await?,
        may_attend: cx.may_at(tx, ATTEND, &thursday.place).await?,
        now: cx.now,
        thursday,
    };
    let mut frame = cx.frame(tx).await?;
    journal::tell_of(tx, &mut frame, ("event", shown.thursday.id)).await?;
    Ok(ThursdayPage::new(frame, shown, form))
}

async fn attend(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let thursday = find_for(&cx, &tx, ATTEND, id).await?;
    let offered = outlets::choices(&cx, &tx).await?;
    let known = |id: &str| match offered.iter().any(|one| one.value == id) {
        true => id.parse().ok(),
        false => None,
    };
    let outlet = form.choice("outlet", known);
    form.required("persons", 4);
    let persons = form.integer("persons", 0..=500);
    let (Some(outlet), Some(persons)) = (outlet, persons) else {
        return unprocessable(&page_of(&cx, &tx, thursday, form).await?);
    };
    actions::attend(&cx, &mut tx, id, (outlet, persons)).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/thursdays/{id}"), "toast-thursday-attended"))
}
