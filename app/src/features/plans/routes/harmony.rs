//! The plans of communication of a nation or a region side by side: the grid, the actions behind each cell, the report on paper.

use crate::{
    features::plans::{
        harmony::{Named, ways},
        plan::{PlanState, Strand},
        store,
        views::{Facts, HarmonyActionsPage, HarmonyPage, actions_sheet, grid_sheet, harmony_paper},
        word::Dimension,
    },
    foundation::{Cx, Download, Error, SheetFormat, audiences, cells, letterhead, show},
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use axum::response::{IntoResponse, Response};
use chrono::Datelike;
use kit_db::ReadTx;

pub const GRID: ListSpec = ListSpec {
    sorts: &["month", "province", "persons"],
    filters: &[
        "place", "year", "rows", "columns", "aim", "audience", "channel", "month", "province",
        "state", "at", "twice",
    ],
    default_sort: "month",
    default_desc: false,
    per: 50,
};

/// Overlaps that a page tells of; the cells mark all of them.
const TOLD: i64 = 30;

/// What every page of this asks first: of which place and year, and what one may choose.
async fn facts(cx: &Cx, tx: &ReadTx) -> Result<Facts, Error> {
    let list = ListQuery::parse(&cx.asked.query, &GRID);
    let places = store::readable(cx, tx).await?;
    let known = |code: &str| places.iter().find(|one| one.code == code).cloned();
    let home = cx.home().unwrap_or("MA");
    let place =
        known(list.filter("place")).or_else(|| known(home)).or_else(|| places.first().cloned());
    let this_year = i64::from(cx.today().year());
    let asked = list.filter("year").parse().ok().filter(|year| (2005..=2100).contains(year));
    let years = store::years(cx, tx, Strand::Communication).await?;
    let place = place.ok_or(Error::NotFound)?;
    Ok(Facts {
        sees: cells::sees_persons(cx, tx, &place.code).await?,
        place,
        year: asked.unwrap_or(this_year),
        audiences: audiences::all(tx).await?,
        places,
        years,
        states: states(cx),
        list,
    })
}

fn states(cx: &Cx) -> Vec<Choice> {
    let word = |state: PlanState| cx.server.words.get(cx.lang, state.key()).into_owned();
    PlanState::ALL.map(|state| Choice::new(state.as_str(), word(state))).into()
}

/// The page, with everything that it compares.
async fn compared(cx: &Cx, tx: &ReadTx) -> Result<HarmonyPage, Error> {
    let facts = facts(cx, tx).await?;
    let (place, year) = (facts.place.code.clone(), facts.year);
    let of = (place.as_str(), year);
    let ways: (Dimension, Dimension) = ways(&facts.list);
    let cells = store::cells(cx, tx, of, ways, &facts.list).await?;
    let overlaps = store::overlaps(cx, tx, of, &facts.list, TOLD).await?;
    let beside = store::beside(cx, tx, of).await?;
    let without: Vec<Named> = store::without(cx, tx, of).await?;
    Ok(HarmonyPage::new(cx.frame(tx).await?, facts, ways, &cells, (&overlaps, &beside, &without)))
}

pub async fn grid(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let page = compared(&cx, &tx).await?;
    match SheetFormat::asked(&cx) {
        Some(format) => grid_sheet(&page).answer(&cx, format).await,
        None => show(&page),
    }
}

pub async fn actions(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let facts = facts(&cx, &tx).await?;
    let place = facts.place.code.clone();
    let of = (place.as_str(), facts.year);
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::action_rows(&cx, &tx, of, &facts.list, (i64::MAX, 0)).await?;
        return actions_sheet(&cx.frame(&tx).await?, &rows).answer(&cx, format).await;
    }
    let total = store::count_actions(&cx, &tx, of, &facts.list).await?;
    let pager = Pager::new(facts.list.page, facts.list.per, total);
    let page = (i64::from(pager.per), pager.offset());
    let rows = store::action_rows(&cx, &tx, of, &facts.list, page).await?;
    show(&HarmonyActionsPage::new(cx.frame(&tx).await?, facts, pager, &rows))
}

/// The comparison as a document.
pub async fn paper(cx: Cx) -> Result<Response, Error> {
    let (page, head, rows) = {
        let tx = cx.read().await?;
        let page = compared(&cx, &tx).await?;
        let head = letterhead::of(&cx, &tx, &page.facts.place.code).await?;
        let of = (page.facts.place.code.as_str(), page.facts.year);
        let rows = store::action_rows(&cx, &tx, of, &page.facts.list, (PRINTED, 0)).await?;
        (page, head, rows)
    };
    let name = format!("harmonisation-{}-{}.pdf", page.facts.place.code, page.facts.year);
    let bytes = cx.server.press.print(harmony_paper(&page, &head, &rows, cx.today())).await?;
    Ok(Download::pdf(name, bytes).into_response())
}

/// The most actions that a report is printed with.
const PRINTED: i64 = 4_000;
