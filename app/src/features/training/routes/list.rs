//! The list of sessions.

use crate::{
    features::training::{
        READ, SessionState, store,
        views::{SessionsPage, sessions_sheet},
    },
    foundation::{Cx, Error, SheetFormat, show},
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use axum::response::Response;
use chrono::Datelike;
use kit_db::ReadTx;

pub const LIST: ListSpec = ListSpec {
    sorts: &["date", "title"],
    filters: &["year", "state", "place"],
    default_sort: "date",
    default_desc: true,
    per: 50,
};

pub async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &list, (i64::MAX, 0)).await?;
        return sessions_sheet(&cx.frame(&tx).await?, &rows).answer(&cx, format).await;
    }
    let total = store::counted(&cx, &tx, &list).await?;
    let pager = Pager::new(list.page, list.per, total);
    let rows = store::rows(&cx, &tx, &list, (i64::from(pager.per), pager.offset())).await?;
    let page = SessionsPage {
        years: years(&cx, &tx).await?,
        states: states(&cx),
        places: places(&cx, &tx).await?,
        may_plan: cx.may(crate::features::training::PLAN),
        ..SessionsPage::new(cx.frame(&tx).await?, list, pager, &rows)
    };
    show(&page)
}

async fn years(cx: &Cx, tx: &ReadTx) -> Result<Vec<Choice>, Error> {
    let span = store::span(cx, tx, READ).await?;
    let (Some(first), Some(last)) = (span.first(), span.last()) else { return Ok(Vec::new()) };
    let years = (first.year()..=last.year()).rev();
    Ok(years.map(|year| Choice::new(year.to_string(), year.to_string())).collect())
}

fn states(cx: &Cx) -> Vec<Choice> {
    let word = |state: SessionState| cx.server.words.get(cx.lang, state.key()).into_owned();
    SessionState::ALL.map(|state| Choice::new(state.as_str(), word(state))).into()
}

async fn places(cx: &Cx, tx: &ReadTx) -> Result<Vec<Choice>, Error> {
    let places = store::places_with_sessions(cx, tx, READ).await?;
    Ok(places.into_iter().map(|place| place.choice(cx.lang)).collect())
}
