//! Figures of a year, and the register without names.

use crate::{
    features::desk::{
        figures::{Figures, Placed, parts, veil},
        permissions::{READ, REPORT},
        store,
        views::{Counting, FiguresPage, RegisterPage, register_sheet},
    },
    foundation::{Cx, Error, SheetFormat, cells, places, show},
    layout::Choice,
};
use axum::response::Response;
use chrono::{Datelike, NaiveDate};
use kit_db::Reads;
use std::collections::BTreeMap;

/// The year that is asked for, or this one.
fn year(cx: &Cx) -> i32 {
    let asked = cx.asked.word("year").parse().ok();
    asked.filter(|year| (2000..=2100).contains(year)).unwrap_or(cx.today().year())
}

fn span(year: i32) -> (NaiveDate, NaiveDate) {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    (day(1, 1), day(12, 31))
}

/// The years that one may choose, the latest first.
async fn years(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>, Error> {
    let this = cx.today().year();
    let first = store::years(tx).await?.map_or(this, |(first, _)| first.year());
    let all = (first.min(this)..=this).rev().map(|year| year.to_string());
    Ok(all.map(|year| Choice::new(year.clone(), year)).collect())
}

pub async fn figures(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let asked = cx.asked.word("place");
    let place = if asked.is_empty() { cx.home().unwrap_or("MA").to_owned() } else { asked };
    cx.allow_at(&tx, REPORT, REPORT, &place).await?;
    let (from, to) = span(year(&cx));
    let sees = cx.may_at(&tx, READ, &place).await?;
    // What is hidden here depends on what is told above.
    let system = Cx::system(cx.server.clone(), "");
    let of = if sees { place.as_str() } else { "" };
    let cases = store::counted(&system, &tx, REPORT, (of, from, to)).await?;
    let path = cells::path(&tx, &place).await?;
    let mut placed: Vec<Placed<'_>> = Vec::new();
    for case in &cases {
        let above = places::above(&tx, &case.place).await?;
        placed.push((above.iter().rev().map(|code| code.to_string()).collect(), case));
    }
    let (hidden, hidden_parts) = if sees { Default::default() } else { veil(&placed, &path) };
    let below = parts(&placed, &place);
    let inside = below.values().flatten().copied();
    let mut names = BTreeMap::new();
    for code in below.keys() {
        names.insert(code.clone(), places::name_of(&tx, code, cx.lang).await?);
    }
    let counting = Counting {
        name: places::name_of(&tx, &place, cx.lang).await?,
        place,
        year: year(&cx),
        figures: Figures::of(inside, cx.today()),
        parts: below
            .iter()
            .map(|(code, cases)| (code.clone(), Figures::of(cases.iter().copied(), cx.today())))
            .collect(),
        names,
        sees,
        hidden,
        hidden_parts,
        years: years(&cx, &tx).await?,
        places: places::choices_within(&tx, &cx.scope(REPORT), true, cx.lang).await?,
    };
    show(&FiguresPage::new(cx.frame(&tx).await?, counting))
}

/// Every case of a year without a name and without a word: what may be shown to a committee on a screen.
pub async fn register(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (from, to) = span(year(&cx));
    let place = cx.asked.word("place");
    let rows = store::counted(&cx, &tx, READ, (&place, from, to)).await?;
    let frame = cx.frame(&tx).await?;
    let mut seats = BTreeMap::new();
    for row in &rows {
        if !seats.contains_key(&row.seat) {
            seats.insert(row.seat.clone(), places::name_of(&tx, &row.seat, cx.lang).await?);
        }
    }
    if let Some(format) = SheetFormat::asked(&cx) {
        return register_sheet(&frame, &rows, &seats, year(&cx)).answer(&cx, format).await;
    }
    let years = years(&cx, &tx).await?;
    show(&RegisterPage::new(frame, &rows, &seats, (year(&cx), years)))
}
