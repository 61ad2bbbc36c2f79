//! Different persons of the register, each once, where they live: by sex, milieu, audience, place; those who were missed.

use super::writing::Writer;
use crate::features::{
    reach::{
        behind::asked,
        figures::{Sum, UNKNOWN},
    },
    reports::{Cell, Column, Table},
};

/// Page and paper show so many places; the workbook has them all.
const PLACES_SEEN: usize = 60;

pub fn tables(writer: &Writer<'_>) -> Vec<Table> {
    let frame = writer.frame;
    if writer.is_open() && writer.reach.whole().known == 0 {
        return Vec::new();
    }
    let mut tables = Vec::new();
    for (what, key) in [("sex", "report-sex"), ("milieu", "report-milieu")] {
        let mut table = Table::new(
            if what == "sex" { "sex" } else { "milieu" },
            frame.t(&format!("reach-by-{what}")),
            columns(writer, &frame.t(key)),
        );
        for group in ["f", "m", "urban", "rural", UNKNOWN] {
            table.rows.extend(group_row(writer, what, group));
        }
        table.total = total(writer);
        tables.push(table);
    }
    tables.push(audiences(writer));
    if !writer.is_open() {
        tables.push(parts(writer));
    }
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn columns(writer: &Writer<'_>, first: &str) -> Vec<Column> {
    let figures = |key: &str| Column { width: 2, ..Column::figures(writer.frame.t(key)) };
    let mut columns = vec![Column::text(first, 5), figures("reach-reached")];
    if writer.is_open() {
        columns.extend(["reach-known", "report-share", "reach-missed-short"].map(figures));
    }
    columns
}

fn group_row(writer: &Writer<'_>, what: &'static str, group: &str) -> Option<Vec<Cell>> {
    let frame = writer.frame;
    let belongs = match what {
        "sex" => ["f", "m", UNKNOWN].contains(&group),
        _ => ["urban", "rural", UNKNOWN].contains(&group),
    };
    let name = || Cell::text(frame.t(&format!("report-{what}-{group}")));
    if let Some(veil) = &writer.reach.veil {
        let groups = veil.groups(what);
        let shown = groups.iter().find(|(key, _)| *key == group).filter(|_| belongs)?.1;
        return Some(vec![name(), writer.veiled(shown)]);
    }
    let of = |key: &str| asked(key) == group;
    let sum = writer.reach.sum(|one| of(if what == "sex" { &one.sex } else { &one.milieu }));
    let shown = belongs && (sum.known > 0 || group != UNKNOWN);
    shown.then(|| row(writer, name(), sum, &[(what, group)], true))
}

/// A row of a group: reached, known, share, missed. What is counted only leads nowhere.
fn row(
    writer: &Writer<'_>,
    name: Cell,
    sum: Sum,
    narrow: &[(&str, &str)],
    listed: bool,
) -> Vec<Cell> {
    let frame = writer.frame;
    let figure = |count: i64, reached: &str| {
        let cell = Cell::count(frame, count, writer.ways.people(reached, narrow));
        match (listed, count) {
            (true, _) => cell,
            // Whoever is counted and never listed is not told apart in small figures either.
            (false, 1..=4) => Cell::hidden(frame),
            (false, _) => Cell { href: None, ..cell },
        }
    };
    let cells = [figure(sum.reached, "yes"), figure(sum.known, "")];
    let missed = figure(sum.missed(), "no");
    let hidden = !listed && (cells.iter().any(Cell::is_hidden) || missed.is_hidden());
    if hidden {
        // Two of the three give the third.
        let hidden = || Cell::hidden(frame);
        return vec![name, hidden(), hidden(), hidden(), hidden()];
    }
    let [reached, known] = cells;
    vec![name, reached, known, Cell::share(frame, sum.reached, sum.known), missed]
}

fn total(writer: &Writer<'_>) -> Option<Vec<Cell>> {
    let name = Cell::text(writer.frame.t("report-total"));
    Some(match &writer.reach.veil {
        Some(veil) => vec![name, writer.veiled(veil.whole)],
        None => row(writer, name, writer.reach.whole(), &[], true),
    })
}

/// What an audience is called; people of none have words of their own.
pub fn audience(writer: &Writer<'_>, code: &str) -> String {
    let known = writer.reach.audience_names.iter().find(|one| one.code == code);
    match known {
        Some(one) => one.name(writer.frame.lang).to_owned(),
        None => writer.frame.t("reach-audience-none").into_owned(),
    }
}

fn audiences(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let head = columns(writer, &frame.t("reach-audience"));
    let mut table = Table::new("audiences", frame.t("reach-by-audience"), head);
    if let Some(veil) = &writer.reach.veil {
        let rows = veil.groups("audience");
        let rows = rows
            .into_iter()
            .map(|(code, shown)| vec![Cell::text(audience(writer, code)), writer.veiled(shown)]);
        table.rows = rows.collect();
    } else {
        for (code, sum) in writer.reach.by_audience() {
            let listed = !writer.reach.is_sensitive(&code);
            let name = Cell::text(audience(writer, &code));
            table.rows.push(row(writer, name, sum, &[("audience", asked(&code))], listed));
        }
    }
    table.note = frame.t("reach-audiences-note").into_owned();
    table
}

pub fn place_name(writer: &Writer<'_>, code: &str) -> String {
    let name = writer.reach.places.get(code).map(|one| one.in_lang(writer.frame.lang));
    match name {
        Some(name) if code == writer.reach.area.code => {
            writer.frame.t1("report-home-wide", "name", name).replace(['\u{2068}', '\u{2069}'], "")
        }
        Some(name) => name.to_owned(),
        None if code.is_empty() => writer.frame.t("report-place-itself").into_owned(),
        None => code.to_owned(),
    }
}

/// The places right below, for who may not see the persons.
fn parts(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let head = columns(writer, &frame.t("report-place-name"));
    let mut table = Table::new("places", frame.t("reach-by-place"), head);
    for (code, shown) in writer.reach.veil.iter().flat_map(|veil| &veil.parts) {
        table.rows.push(vec![Cell::text(place_name(writer, code)), writer.veiled(*shown)]);
    }
    table
}

/// Who was missed: by place of residence, where the most were missed first; then the organisations.
pub fn missed(writer: &Writer<'_>) -> Vec<Table> {
    let (frame, reach) = (writer.frame, writer.reach);
    let mut head = columns(writer, &frame.t("report-home"));
    if reach.asks_ever() {
        head.push(Column { width: 2, ..Column::figures(frame.t("reach-never-ever")) });
    }
    let mut table = Table::new("places", frame.t("reach-by-place"), head);
    for (code, sum) in reach.by_home() {
        let narrow = [("home", code.as_str())];
        let mut cells = row(writer, Cell::text(place_name(writer, &code)), sum, &narrow, true);
        if reach.asks_ever() {
            let href = writer.ways.people("never", &narrow);
            cells.push(Cell::count(frame, sum.never_ever, href));
        }
        table.bars.push(sum.missed() as f64 / sum.known.max(1) as f64);
        table.rows.push(cells);
    }
    let whole = reach.whole();
    let mut last = row(writer, Cell::text(frame.t("report-total")), whole, &[], true);
    if reach.asks_ever() {
        last.push(Cell::count(frame, whole.never_ever, writer.ways.people("never", &[])));
    }
    table.total = Some(last);
    table.most = PLACES_SEEN;
    table.note = frame.t("reach-places-note").into_owned();
    let mut tables = if table.rows.is_empty() { Vec::new() } else { vec![table] };
    tables.extend(organisations(writer));
    tables
}

fn organisations(writer: &Writer<'_>) -> Option<Table> {
    let (frame, all) = (writer.frame, writer.reach.organisations);
    if all.known == 0 {
        return None;
    }
    let columns = vec![
        Column::text(frame.t("reach-organisations"), 4),
        Column::figures(frame.t("report-total")),
        Column::figures(frame.t("reach-silent")),
        Column::figures(frame.t("report-share")),
    ];
    let mut table = Table::new("organisations", frame.t("reach-organisations"), columns);
    table.rows.push(vec![
        Cell::text(frame.t("reach-associations")),
        Cell::count(frame, all.known, writer.ways.organisations(&[])),
        Cell::count(frame, all.silent, writer.ways.organisations(&[("silent", "yes")])),
        Cell::share(frame, all.silent, all.known),
    ]);
    table.note = frame.t("reach-silent-note").into_owned();
    Some(table)
}
