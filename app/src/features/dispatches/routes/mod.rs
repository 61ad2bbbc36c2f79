//! Addresses of letters on paper: the register here, the letters of a campaign in `letters.rs`, what comes back in `answers.rs`.

mod letters;
mod answers;

use super::{
    permissions::{ANSWER, HAND_OVER, READ, REOPEN},
    store,
    views::{DispatchesPage, export},
};
use crate::{
    features::campaigns::{self, CampaignId},
    foundation::{Cx, Error, Route, SheetFormat, journal, places, show},
    layout::{ListQuery, ListSpec, Pager},
};
use axum::response::Response;
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["number", "name", "answered"],
    filters: &["state", "delivery", "reason", "year", "place", "campaign"],
    default_sort: "number",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/dispatches", READ, list),
        Route::get("/dispatches/answers", ANSWER, answers::page),
        Route::post("/dispatches/answers", ANSWER, answers::answer),
        Route::post("/dispatches/{id}/reopening", REOPEN, answers::reopen),
        Route::get("/campaigns/{id}/letters", READ, letters::page),
        Route::get("/campaigns/{id}/letters.pdf", READ, letters::print),
        Route::get("/campaigns/{id}/labels.pdf", READ, letters::labels),
        Route::get("/campaigns/{id}/specimen.pdf", READ, letters::specimen),
        Route::post("/campaigns/{id}/handovers", HAND_OVER, letters::hand_over),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked { list: &list };
    let mut frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let places = places::choices_within(&tx, &cx.scope(READ), false, cx.lang).await?;
    let years = store::years(&tx).await?;
    let of = campaign(&cx, &tx, &list).await?;
    let may = cx.may(ANSWER);
    journal::tell(&cx, &tx, &mut frame, ("dispatch", "")).await?;
    show(&DispatchesPage::new(frame, (list, pager), &rows, (places, years, of), may))
}

/// The campaign whose letters are asked for, if the reader sees it.
async fn campaign(
    cx: &Cx,
    tx: &impl Reads,
    list: &ListQuery,
) -> Result<Option<(CampaignId, String)>, Error> {
    let Ok(id) = list.filter("campaign").parse::<CampaignId>() else { return Ok(None) };
    match campaigns::find_for(cx, tx, READ, id).await {
        Ok(one) => Ok(Some((id, one.title))),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
