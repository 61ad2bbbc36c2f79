//! Audiences and places: how many of whom were missed where, as a table whose colour grows with the share.

use super::{
    persons::{audience, place_name},
    writing::Writer,
};
use crate::{
    features::{
        reach::{
            behind::{Ways, asked},
            figures::{Reach, Sum},
        },
        reports::{Cell, Column, Table},
    },
    layout::Frame,
};

/// Places of the page; the workbook has them all.
const ROWS: usize = 60;

pub struct Heat {
    pub columns: Vec<String>,
    pub rows: Vec<HeatRow>,
    /// How many more places there are.
    pub more: usize,
}

pub struct HeatRow {
    pub name: String,
    pub cells: Vec<HeatCell>,
}

pub struct HeatCell {
    pub shown: String,
    /// Empty where nobody is, and where who is there is counted only.
    pub href: String,
    /// What it says in words.
    pub title: String,
    /// From `heat-0`, nobody missed, to `heat-4`, everybody.
    pub tone: &'static str,
}

/// None for a reader who may not see the persons, and where nobody is known.
pub fn heat(frame: &Frame, reach: &Reach) -> Option<Heat> {
    if reach.veil.is_some() || reach.audiences.is_empty() {
        return None;
    }
    let ways = Ways { place: reach.area.code.clone(), year: reach.year };
    let writer = Writer { frame, reach, ways };
    let codes: Vec<String> = reach.by_audience().into_iter().map(|(code, _)| code).collect();
    let homes = reach.by_home();
    let row = |home: &String| HeatRow {
        name: place_name(&writer, home),
        cells: codes.iter().map(|code| cell(&writer, home, code)).collect(),
    };
    Some(Heat {
        columns: codes.iter().map(|code| audience(&writer, code)).collect(),
        rows: homes.iter().take(ROWS).map(|(home, _)| row(home)).collect(),
        more: homes.len().saturating_sub(ROWS),
    })
}

fn cell(writer: &Writer<'_>, home: &str, code: &str) -> HeatCell {
    let (frame, sum) = (writer.frame, writer.reach.members(home, code));
    let nothing = HeatCell {
        shown: String::new(),
        href: String::new(),
        title: String::new(),
        tone: "heat-none",
    };
    if sum.known == 0 {
        return nothing;
    }
    if is_small(writer, code, sum) {
        let title = frame.t("figure-hidden-note").into_owned();
        return HeatCell { shown: frame.t("figure-hidden").into_owned(), title, ..nothing };
    }
    let narrow = [("home", home), ("audience", asked(code))];
    let listed = !writer.reach.is_sensitive(code) && sum.missed() > 0;
    HeatCell {
        shown: frame.number(sum.missed()),
        href: if listed { writer.ways.people("no", &narrow) } else { String::new() },
        title: frame.t2("reach-heat-cell", "missed", sum.missed(), "known", sum.known),
        tone: tone(sum),
    }
}

/// Whether a figure about members of a sensitive audience is one of few persons.
fn is_small(writer: &Writer<'_>, code: &str, sum: Sum) -> bool {
    let few = |count: i64| (1..5).contains(&count);
    writer.reach.is_sensitive(code) && (few(sum.known) || few(sum.missed()) || few(sum.reached))
}

fn tone(sum: Sum) -> &'static str {
    let share = sum.missed() as f64 / sum.known.max(1) as f64;
    match share {
        share if share <= 0.0 => "heat-0",
        share if share <= 0.25 => "heat-1",
        share if share <= 0.5 => "heat-2",
        share if share < 1.0 => "heat-3",
        _ => "heat-4",
    }
}

/// The same as a sheet: a row for each audience of each place.
pub fn long(frame: &Frame, reach: &Reach) -> Option<Table> {
    if reach.veil.is_some() || reach.audiences.is_empty() {
        return None;
    }
    let ways = Ways { place: reach.area.code.clone(), year: reach.year };
    let writer = Writer { frame, reach, ways };
    let columns = vec![
        Column::text(frame.t("report-home"), 3),
        Column::text(frame.t("reach-audience"), 3),
        Column::figures(frame.t("reach-known")),
        Column::figures(frame.t("reach-reached")),
        Column::figures(frame.t("reach-missed-short")),
    ];
    let mut table = Table::new("map", frame.t("reach-map"), columns);
    for one in &reach.audiences {
        let sum = Sum { known: one.known, reached: one.reached, never_ever: 0 };
        let small = is_small(&writer, &one.audience, sum);
        let figure = |count: i64| match small {
            true => Cell::hidden(frame),
            false => Cell::sum(frame, count, String::new()),
        };
        table.rows.push(vec![
            Cell::text(place_name(&writer, &one.home)),
            Cell::text(audience(&writer, &one.audience)),
            figure(sum.known),
            figure(sum.reached),
            figure(sum.missed()),
        ]);
    }
    Some(table)
}
