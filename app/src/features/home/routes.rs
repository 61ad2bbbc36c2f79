//! The address of the first page after signing in.
use super::{
    permissions::{ACT, READ},
    store,
    views::{Figures, HomePage, May, Waiting},
    week::Week,
};
use crate::features::{campaigns, desk, indicators, plans, reports};
use crate::foundation::{Cx, Error, Route, cells, journal, places, privacy, show};
use axum::response::Response;
use chrono::{Datelike, Duration};
use kit_db::ReadTx;

pub fn routes() -> Vec<Route> {
    vec![Route::get("/", READ, home)]
}

/// How many of a kind wait on the page; the rest is in its list.
const MOST: i64 = 10;

async fn home(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let mut page = HomePage::new(cx.frame(&tx).await?, cx.today());
    page.acts = cx.may(ACT);
    page.is_new = !store::has_sessions(&cx, &tx).await?;
    page.waits = page.acts || cx.may(campaigns::APPROVE) || cx.may(plans::FOLLOW);
    if page.waits {
        let waiting = Waiting {
            late_lines: store::late_lines(&cx, &tx, MOST).await?,
            waited_for: store::waited_for(&cx, &tx, MOST).await?,
            unanswered: store::unanswered(&cx, &tx).await?,
            requests: match cx.may(privacy::SEE_REQUESTS) {
                true => privacy::late_requests(&cx, &tx).await?,
                false => 0,
            },
            cases: match cx.may(desk::READ) {
                true => desk::waiting(&cx, &tx).await?,
                false => desk::Waiting::default(),
            },
            campaigns: store::campaigns(&cx, &tx, MOST).await?,
            late_actions: store::late_actions(&cx, &tx, MOST).await?,
            unclosed: store::unclosed(&cx, &tx, MOST).await?,
            unwritten: store::unwritten(&cx, &tx, MOST).await?,
            uncertified: store::uncertified(&cx, &tx, MOST).await?,
        };
        page.show_waiting(&waiting);
    }
    let week = Week::of(cx.today());
    page.show_week(&store::in_week(&cx, &tx, week).await?);
    if page.week.is_empty() {
        page.show_next(&store::after(&cx, &tx, week.to, 3).await?);
    }
    if let Some(figures) = figures(&cx, &tx).await? {
        page.show_figures(&figures);
    }
    if cx.may(journal::READ) {
        let yesterday = cx.now - Duration::days(1);
        page.show_changes(&journal::since(&cx, &tx, yesterday, 12).await?);
    }
    show(&page)
}

/// The year of the place that the reader acts for.
async fn figures(cx: &Cx, tx: &ReadTx) -> Result<Option<Figures>, Error> {
    let Some(code) = cx.home() else { return Ok(None) };
    if !cx.may_at(tx, reports::READ, code).await? {
        return Ok(None);
    }
    let year = cx.today().year();
    let span = cells::year_of(cx.today());
    let may = if cells::sees_persons(cx, tx, code).await? {
        May::All
    } else if cells::are_hidden(cx, tx, code, span).await? {
        May::Nothing
    } else {
        May::Figure
    };
    Ok(Some(Figures {
        may,
        code: code.to_owned(),
        place: places::name_of(tx, code, cx.lang).await?,
        year,
        months: store::months(tx, code, year).await?,
        persons: store::persons(tx, code, year).await?,
        target: indicators::target(tx, indicators::PERSONS, code, year).await?,
    }))
}
