//! Figures of a year, and the register without names.

use super::REGISTER;
use crate::{
    features::desk::{
        figures::{Figures, Frequent, Level, frequent, parts, veil},
        paper,
        permissions::{READ, REPORT, SET_TERMS},
        store::{self, Which},
        views::{Counting, FiguresPage, RegisterPage, register_sheet},
    },
    foundation::{Cx, Download, Error, SheetFormat, cells, letterhead, places, show},
    layout::{Choice, ListQuery, Pager},
};
use axum::response::{IntoResponse, Response};
use chrono::{Datelike, NaiveDate};
use kit_db::Reads;
use std::collections::BTreeMap;

/// The most lines that a register is printed with: some hundred pages.
const PRINTED: i64 = 3_000;

/// The year that is asked for, or this one.
fn year(cx: &Cx) -> i32 {
    let asked = cx.asked.word("year").parse().ok();
    asked.filter(|year| (2000..=2100).contains(year)).unwrap_or(cx.today().year())
}

fn span(year: i32) -> (NaiveDate, NaiveDate) {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    (day(1, 1), day(12, 31))
}

/// The years that one may choose, the latest first: five of them, and the one that is asked for.
fn years(cx: &Cx) -> Vec<Choice> {
    let this = cx.today().year();
    let older = Some(year(cx)).filter(|asked| !(this - 4..=this).contains(asked));
    let all = (this - 4..=this).rev().chain(older).map(|year| year.to_string());
    all.map(|year| Choice::new(year.clone(), year)).collect()
}

/// What people of a place came with in a year, the theme that comes back most first, and how much of it has no answer yet: what
/// the next plan of communication begins with. Who asks may read figures there.
pub async fn frequent_in(tx: &impl Reads, place: &str, year: i32) -> Result<Vec<Frequent>, Error> {
    let (from, to) = span(year);
    let groups = store::groups(tx, place, (from, to), to).await?;
    Ok(frequent(groups.iter()).into_iter().filter(|one| one.cases > 0).collect())
}

pub async fn figures(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let asked = cx.asked.word("place");
    let place = if asked.is_empty() { cx.home().unwrap_or("MA").to_owned() } else { asked };
    cx.allow_at(&tx, REPORT, REPORT, &place).await?;
    let (span, today) = (span(year(&cx)), cx.today());
    let sees = cx.may_at(&tx, READ, &place).await?;
    let groups = store::groups(&tx, &place, span, today).await?;
    let (hidden, hidden_parts) = match sees {
        true => Default::default(),
        false => veil(&levels(&cx, &tx, &place, span).await?),
    };
    let taken = store::days_taken(&tx, &place, span).await?;
    let below = parts(&groups);
    let mut names = BTreeMap::new();
    for code in below.keys() {
        names.insert(code.clone(), places::name_of(&tx, code, cx.lang).await?);
    }
    let figures =
        |(code, groups): (&String, &Vec<_>)| (code.clone(), Figures::of(groups.iter().copied()));
    let counting = Counting {
        name: places::name_of(&tx, &place, cx.lang).await?,
        year: year(&cx),
        figures: Figures::of(groups.iter()).taking(&taken),
        parts: below.iter().map(figures).collect(),
        names,
        sees,
        hidden,
        hidden_parts,
        years: years(&cx),
        places: places::choices_within(&tx, &cx.scope(REPORT), true, cx.lang).await?,
        terms: terms_of(&cx, &tx, &place).await?,
        place,
    };
    show(&FiguresPage::new(cx.frame(&tx).await?, counting))
}

/// What is counted in each place from the nation down: what is hidden here depends on what is told above.
async fn levels(
    cx: &Cx,
    tx: &impl Reads,
    place: &str,
    span: (NaiveDate, NaiveDate),
) -> Result<Vec<Level>, Error> {
    let mut levels = Vec::new();
    for above in cells::path(tx, place).await? {
        let groups = store::groups(tx, &above, span, cx.today()).await?;
        levels.push((above, groups));
    }
    Ok(levels)
}

/// Where the days are set that are promised in a place; empty for who may not, and where nobody does.
async fn terms_of(cx: &Cx, tx: &impl Reads, place: &str) -> Result<String, Error> {
    let seat = letterhead::seat_of(tx, place).await?;
    let is_seat = seat.is_some_and(|seat| seat.code == place);
    match is_seat && cx.may_at(tx, SET_TERMS, place).await? {
        true => Ok(format!("/desk/{place}/terms")),
        false => Ok(String::new()),
    }
}

fn which(cx: &Cx) -> Which {
    let (from, to) = span(year(cx));
    Which { place: cx.asked.word("place"), from, to }
}

/// Every case of a year without a name and without a word: what may be shown to a committee on a screen.
pub async fn register(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (which, list) = (which(&cx), ListQuery::parse(&cx.asked.query, &REGISTER));
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::registered(&cx, &tx, &which, None).await?;
        return register_sheet(&frame, &rows, year(&cx)).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &which).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::registered(&cx, &tx, &which, Some(part)).await?;
    let places = places::choices_within(&tx, &cx.scope(READ), true, cx.lang).await?;
    let is_printed = pager.total <= PRINTED;
    let page = RegisterPage::new(frame, (list, pager), &rows, (year(&cx), years(&cx), places));
    show(&RegisterPage { is_printed, ..page })
}

/// The same on paper, to be hung up or handed over: without marks of satisfaction, which are one person's own.
pub async fn register_paper(cx: Cx) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let which = which(&cx);
        if store::total(&cx, &tx, &which).await? > PRINTED {
            return Err(Error::Conflict("case-register-too-long"));
        }
        let rows = store::registered(&cx, &tx, &which, None).await?;
        paper::register(&cx, &tx, (&which.place, year(&cx)), &rows).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf("register.pdf".into(), bytes).into_response())
}
