//! Addresses of reach.

use super::{
    actions::reach,
    behind::{self, ACTIONS, CONTACTS, ORGANISATIONS, PEOPLE},
    figures::UNKNOWN,
    permissions::{NAMES, READ, find_for},
    plan::{Action, By},
    store::{self, Span},
    views::{self, Found, ListPage},
};
use crate::{
    features::{
        reports::{self, Area, Format, Switch, Table},
        segments,
    },
    foundation::{Cx, Download, Error, Route, SheetFormat, Verb, audiences, journal, show},
    layout::{Frame, ListQuery, ListSpec, Pager},
};
use axum::response::{IntoResponse, Response};
use chrono::Datelike;
use kit_db::{ReadTx, Reads};
use std::collections::BTreeMap;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/reach", READ, page),
        Route::get("/reach.pdf", READ, pdf),
        Route::get("/reach.xlsx", READ, xlsx),
        Route::get("/reach/people", NAMES, people),
        Route::get("/reach/contacts", NAMES, contacts),
        Route::get("/reach/organisations", NAMES, organisations),
        Route::get("/reach/actions", READ, actions),
    ]
}

/// A place and a year are all that the view asks.
const VIEW: ListSpec = ListSpec {
    sorts: &[],
    filters: &["place", "year"],
    default_sort: "",
    default_desc: false,
    per: 50,
};

/// The place and year of an address: the reader's own place and this year when it names none.
async fn asked(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    list: &ListQuery,
) -> Result<(Area, Span), Error> {
    let area = find_for(cx, tx, verb, list.filter("place")).await?;
    let year = behind::year(list).unwrap_or_else(|| cx.today().year());
    let span = Span::year(&area, year, cx.today());
    Ok((area, span))
}

async fn page(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (area, span) = asked(&cx, &tx, READ, &ListQuery::parse(&cx.asked.query, &VIEW)).await?;
    let reach = reach(&cx, &tx, &area.code, span.year).await?;
    let frame = cx.frame(&tx).await?;
    let switch = switch(&cx, &tx, &area, span.year).await?;
    show(&views::page(frame, &reach, switch))
}

/// The places above that the reader may read, the place, those below; every year from the first to the last.
async fn switch(cx: &Cx, tx: &ReadTx, area: &Area, year: i32) -> Result<Switch, Error> {
    let (above, below) = reports::switch(tx, &area.code).await?;
    let scope = cx.scope(READ);
    let mine = above.iter().position(|one| scope.contains(&one.code)).unwrap_or(above.len());
    let (first, last) = store::years(tx, &area.code).await?;
    let words = (&*cx.server.words, cx.lang);
    let years = (first.unwrap_or(year), last.unwrap_or(year).max(cx.today().year()));
    Ok(Switch::new(words, (&above[mine..], &below), years, year))
}

async fn pdf(cx: Cx) -> Result<Response, Error> {
    let (bytes, name) = file(&cx, Format::Pdf).await?;
    Ok(Download::pdf(format!("{name}.pdf"), bytes).into_response())
}

async fn xlsx(cx: Cx) -> Result<Response, Error> {
    let (bytes, name) = file(&cx, Format::Xlsx).await?;
    Ok(Download::xlsx(format!("{name}.xlsx"), bytes).into_response())
}

async fn file(cx: &Cx, format: Format) -> Result<(Vec<u8>, String), Error> {
    let tx = cx.read().await?;
    let (area, span) = asked(cx, &tx, READ, &ListQuery::parse(&cx.asked.query, &VIEW)).await?;
    let reach = reach(cx, &tx, &area.code, span.year).await?;
    drop(tx);
    let bytes = views::render(cx, &reach, format, cx.lang).await?;
    Ok((bytes, format!("reach-{}-{}", area.code, span.year)))
}

async fn people(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &PEOPLE);
    let (area, span) = asked(&cx, &tx, NAMES, &list).await?;
    let frame = cx.frame(&tx).await?;
    let (total, unnamed) = store::person_count(&tx, &span, &list).await?;
    let pager = Pager::new(list.page, list.per, total);
    let format = SheetFormat::asked(&cx);
    let part = Some(&pager).filter(|_| format.is_none());
    let rows = store::person_lines(&tx, (&span, &list, cx.lang), part).await?;
    let ways = store::ways_of(&tx, &span, &rows).await?;
    let table = views::people(&frame, &rows, &ways);
    if let Some(format) = format {
        return named_file(&cx, &tx, &area, (&frame, table.0, format)).await;
    }
    let segment = segment_from(&cx, &list, &span);
    let found = found(&cx, &tx, (area, &span), (list, pager), unnamed).await?;
    show(&ListPage::new(frame, table, "report-find-person", Found { segment, ..found }))
}

/// Names that leave in a file are noted; the page shows some of them at a time.
async fn named_file(
    cx: &Cx,
    tx: &ReadTx,
    area: &Area,
    (frame, table, format): (&Frame, Table, SheetFormat),
) -> Result<Response, Error> {
    let title = cx.server.words.get(kit_lang::Lang::Ar, "reach-people-behind");
    let id = area.code.clone();
    let list = journal::Subject { kind: "people", id, place: &area.code, title: &title };
    journal::note_read(cx, tx, NAMES, list).await?;
    let titles = vec![frame.t("reach-title").into_owned(), table.title.clone()];
    table.sheet(titles).answer(cx, format).await
}

/// Where a segment of those who were not reached begins, for who may write one.
fn segment_from(cx: &Cx, list: &ListQuery, span: &Span) -> String {
    if !["no", "never"].contains(&list.filter("reached")) || !cx.may(segments::WRITE) {
        return String::new();
    }
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let within = if list.filter("home").is_empty() { &span.place } else { list.filter("home") };
    query.append_pair("within", within).append_pair("silent", &span.from.to_string());
    for name in ["audience", "sex"] {
        let value = list.filter(name);
        if !["", UNKNOWN].contains(&value) {
            query.append_pair(name, value);
        }
    }
    format!("/segments/new?{}", query.finish())
}

async fn found(
    cx: &Cx,
    tx: &ReadTx,
    (area, span): (Area, &Span),
    (list, pager): (ListQuery, Pager),
    unnamed: i64,
) -> Result<Found, Error> {
    let mut names = BTreeMap::new();
    let home = list.filter("home").to_owned();
    if !home.is_empty() {
        let known = reports::place_names(tx, &[home]).await?;
        names.extend(known.into_values().map(|one| ("home", one.in_lang(cx.lang).to_owned())));
    }
    if let Some(one) = audiences::find(tx, list.filter("audience")).await? {
        names.insert("audience", one.name(cx.lang).to_owned());
    }
    let (year, segment) = (span.year, String::new());
    Ok(Found { area, year, list, pager, unnamed, names, segment })
}

async fn contacts(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &CONTACTS);
    let (area, span) = asked(&cx, &tx, NAMES, &list).await?;
    let frame = cx.frame(&tx).await?;
    let (total, unnamed) = store::contact_count(&tx, &span, &list).await?;
    let pager = Pager::new(list.page, list.per, total);
    let format = SheetFormat::asked(&cx);
    let part = Some(&pager).filter(|_| format.is_none());
    let rows = store::contact_lines(&tx, (&span, &list, cx.lang), part).await?;
    let table = views::contacts(&frame, &rows);
    if let Some(format) = format {
        return named_file(&cx, &tx, &area, (&frame, table.0, format)).await;
    }
    let found = found(&cx, &tx, (area, &span), (list, pager), unnamed).await?;
    show(&ListPage::new(frame, table, "report-find-person", found))
}

async fn organisations(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &ORGANISATIONS);
    let (area, span) = asked(&cx, &tx, NAMES, &list).await?;
    let (frame, span) = (cx.frame(&tx).await?, span.since(&list));
    let total = store::organisation_count(&tx, &span, &list).await?;
    let pager = Pager::new(list.page, list.per, total);
    let format = SheetFormat::asked(&cx);
    let part = Some(&pager).filter(|_| format.is_none());
    let rows = store::organisation_lines(&tx, (&span, &list, cx.lang), part).await?;
    let table = views::organisations(&frame, &rows);
    if let Some(format) = format {
        let titles = vec![frame.t("reach-title").into_owned(), table.0.title.clone()];
        return table.0.sheet(titles).answer(&cx, format).await;
    }
    let found = found(&cx, &tx, (area, &span), (list, pager), 0).await?;
    show(&ListPage::new(frame, table, "reach-find-organisation", found))
}

/// The actions that are so: of an audience, by a channel, in a month, done.
async fn actions(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &ACTIONS);
    let (area, span) = asked(&cx, &tx, READ, &list).await?;
    let frame = cx.frame(&tx).await?;
    let all = store::actions(&tx, &span).await?;
    let rows: Vec<&Action> = all.iter().filter(|action| wanted(&list, action)).collect();
    let pager = Pager::new(list.page, list.per, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    if let Some(format) = SheetFormat::asked(&cx) {
        let table = views::actions(&frame, &rows).0;
        let titles = vec![frame.t("reach-title").into_owned(), table.title.clone()];
        return table.sheet(titles).answer(&cx, format).await;
    }
    let from = usize::try_from(pager.offset()).unwrap_or(0).min(rows.len());
    let seen = &rows[from..rows.len().min(from + list.per as usize)];
    let table = views::actions(&frame, seen);
    let found = found(&cx, &tx, (area, &span), (list, pager), 0).await?;
    show(&ListPage::new(frame, table, "", found))
}

fn wanted(list: &ListQuery, action: &Action) -> bool {
    let so = |by: By| {
        let value = list.filter(by.as_str());
        value.is_empty() || value == behind::asked(&action.key(by))
    };
    let done = !list.has("done", "yes") || action.done > 0;
    // What a person cost is told of what was done and had a price.
    let cost = !list.has("cost", "yes") || (action.done > 0 && action.cost > 0);
    By::ALL.into_iter().all(so) && done && cost
}
