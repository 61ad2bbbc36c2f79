//! Addresses of reports.
use super::{
    actions::training,
    ages::UNKNOWN,
    behind::{self, LINES, PARTICIPATIONS, PEOPLE, SESSIONS, Ways},
    permissions::{NAMES, READ, find_for},
    plan::{Line, Standing},
    report::Area,
    store::{self, Span},
    views::{
        self, Format, LinesPage, ParticipationsPage, PeoplePage, SessionsPage, Standings, Switch,
        TrainingPage,
    },
};
use crate::{
    foundation::{Cx, Download, Error, Route, SheetFormat, Verb, cells, journal, show},
    layout::{ListQuery, ListSpec, Pager},
};
use axum::response::{IntoResponse, Response};
use chrono::Datelike;
use kit_db::{ReadTx, Reads};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/reports/training", READ, page),
        Route::get("/reports/training.pdf", READ, pdf),
        Route::get("/reports/training.xlsx", READ, xlsx),
        Route::get("/reports/training/people", NAMES, people),
        Route::get("/reports/training/participations", NAMES, participations),
        Route::get("/reports/training/sessions", READ, sessions),
        Route::get("/reports/training/lines", READ, lines),
    ]
}

/// A place and a year are all that a report asks.
const REPORT: ListSpec = ListSpec {
    sorts: &[],
    filters: &["place", "year"],
    default_sort: "",
    default_desc: false,
    per: 50,
};

/// The place and year of an address: the reader's own place and its latest year with sessions when it names none.
async fn asked(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    list: &ListQuery,
) -> Result<(Area, i32), Error> {
    let area = find_for(cx, tx, verb, list.filter("place")).await?;
    let year = match behind::year(list) {
        Some(year) => year,
        None => {
            let (_, last) = store::first_and_last(tx, &area.code).await?;
            last.map_or(cx.today().year(), |day| day.year())
        }
    };
    Ok((area, year))
}

async fn page(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (area, year) = asked(&cx, &tx, READ, &ListQuery::parse(&cx.asked.query, &REPORT)).await?;
    let report = training(&cx, &tx, &area.code, year).await?;
    let frame = cx.frame(&tx).await?;
    let document = views::write(&frame, &report);
    let switch = switch(&cx, &tx, &area, year).await?;
    let ways = Ways { place: area.code, year };
    show(&TrainingPage::new(frame, document, switch, &ways))
}

/// The places above that the reader may read, the place, those below; every year from the first to the last.
async fn switch(cx: &Cx, tx: &ReadTx, area: &Area, year: i32) -> Result<Switch, Error> {
    let (above, below) = store::switch(tx, &area.code).await?;
    let scope = cx.scope(READ);
    // A right reaches down: from the first place of the scope on the way from the nation, all the rest is the reader's.
    let mine = above.iter().position(|one| scope.contains(&one.code)).unwrap_or(above.len());
    let (first, last) = store::first_and_last(tx, &area.code).await?;
    let year_of = |day: Option<chrono::NaiveDate>| day.map_or(year, |day| day.year());
    let words = (&*cx.server.words, cx.lang);
    let years = (year_of(first), year_of(last).max(cx.today().year()));
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
    let (area, year) = asked(cx, &tx, READ, &ListQuery::parse(&cx.asked.query, &REPORT)).await?;
    let report = training(cx, &tx, &area.code, year).await?;
    drop(tx);
    let bytes = views::render(cx, &report, format, cx.lang).await?;
    Ok((bytes, format!("training-{}-{year}", area.code)))
}

async fn people(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &PEOPLE);
    let (area, year) = asked(&cx, &tx, NAMES, &list).await?;
    let (span, frame) = (Span::asked(&area.code, year, &list), cx.frame(&tx).await?);
    let wanted = (&span, &list, cx.lang);
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::people(&tx, wanted, None).await?;
        note_names(&cx, &tx, &area.code).await?;
        return views::people_sheet(&frame, &span, &rows).answer(&cx, format).await;
    }
    let total = store::people_count(&tx, &span, &list).await?;
    let pager = Pager::new(list.page, list.per, total);
    let rows = store::people(&tx, wanted, Some(&pager)).await?;
    let attended = store::half_days_behind(&tx, &span, &list).await?;
    let unnamed = store::unnamed(&tx, &span, &list).await?;
    let names = store::names_of(&tx, &list).await?;
    let (area, span, rows) = (&area, &span, rows.as_slice());
    let found =
        views::Found { area, span, list, pager, rows, attended, unnamed, open: true, names };
    show(&PeoplePage::new(frame, found))
}

/// Names that leave in a file are looked up; the page shows some of them at a time.
async fn note_names(cx: &Cx, tx: &ReadTx, place: &str) -> Result<(), Error> {
    let title = cx.server.words.get(kit_lang::Lang::Ar, "report-people");
    let list = journal::Subject { kind: "people", id: place.to_owned(), place, title: &title };
    journal::note_read(cx, tx, READ, list).await
}

async fn participations(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &PARTICIPATIONS);
    let (area, year) = asked(&cx, &tx, NAMES, &list).await?;
    let (span, frame) = (Span::asked(&area.code, year, &list), cx.frame(&tx).await?);
    let wanted = (&span, &list, cx.lang);
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::participations(&tx, wanted, None).await?;
        note_names(&cx, &tx, &area.code).await?;
        return views::participations_sheet(&frame, &rows).answer(&cx, format).await;
    }
    let total = store::participations_count(&tx, &span, &list).await?;
    let pager = Pager::new(list.page, list.per, total);
    let rows = store::participations(&tx, wanted, Some(&pager)).await?;
    let attended = store::half_days_behind(&tx, &span, &list).await?;
    let unnamed = store::unnamed(&tx, &span, &list).await?;
    let names = store::names_of(&tx, &list).await?;
    let (area, span, rows) = (&area, &span, rows.as_slice());
    let found =
        views::Found { area, span, list, pager, rows, attended, unnamed, open: true, names };
    show(&ParticipationsPage::new(frame, found))
}

async fn sessions(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &SESSIONS);
    let (area, year) = asked(&cx, &tx, READ, &list).await?;
    let open = cells::sees_persons(&cx, &tx, &area.code).await?;
    if !list.filter("marked").is_empty() {
        // Whether nobody was there is a figure about the people of one session.
        cx.allow_at(&tx, READ, NAMES, &area.code).await?;
    }
    let (span, frame) = (Span::year(&area.code, year), cx.frame(&tx).await?);
    let by = cx.today();
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::sessions_behind(&tx, (&span, &list, by), None).await?;
        return views::sessions_sheet(&frame, &rows, open).answer(&cx, format).await;
    }
    let total = store::sessions_count(&tx, &span, &list, by).await?;
    let pager = Pager::new(list.page, list.per, total);
    let rows = store::sessions_behind(&tx, (&span, &list, by), Some(&pager)).await?;
    let names = store::names_of(&tx, &list).await?;
    let (area, span, rows) = (&area, &span, rows.as_slice());
    let found =
        views::Found { area, span, list, pager, rows, attended: 0, unnamed: 0, open, names };
    show(&SessionsPage::new(frame, found))
}

/// The lines of the plans that are so: of an audience, of a place below, in a standing.
async fn lines(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LINES);
    let (area, year) = asked(&cx, &tx, READ, &list).await?;
    let report = training(&cx, &tx, &area.code, year).await?;
    let all = match list.filter("plans") {
        "unapproved" => report.by_unapproved_line(),
        _ => report.by_line(),
    };
    let rows: Vec<Standings> = all
        .into_iter()
        .map(|(line, done)| (line.clone(), done, report.standing(line, &done)))
        .filter(|(line, _, standing)| wanted(&list, line, *standing))
        .collect();
    let (span, frame) = (Span::year(&area.code, year), cx.frame(&tx).await?);
    if let Some(format) = SheetFormat::asked(&cx) {
        return views::lines_sheet(&frame, &rows, report.veil.is_none()).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let from = usize::try_from(pager.offset()).unwrap_or(0).min(rows.len());
    let rows = &rows[from..rows.len().min(from + list.per as usize)];
    let names = store::names_of(&tx, &list).await?;
    let (area, span, open) = (&area, &span, report.veil.is_none());
    let found =
        views::Found { area, span, list, pager, rows, attended: 0, unnamed: 0, open, names };
    show(&LinesPage::new(frame, found))
}

fn wanted(list: &ListQuery, line: &Line, standing: Standing) -> bool {
    let audience = match list.filter("audience") {
        "" => true,
        UNKNOWN => line.audience.is_none(),
        audience => line.audience.as_deref() == Some(audience),
    };
    let place = match list.filter("child") {
        "" => true,
        "here" => line.child.is_none(),
        child => line.child.as_deref() == Some(child),
    };
    audience && place && ["", standing.as_str()].contains(&list.filter("state"))
}
