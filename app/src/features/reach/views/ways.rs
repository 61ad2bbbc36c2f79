//! By which way: different persons, and what became of each contact.

use super::writing::Writer;
use crate::features::{
    reach::behind::asked,
    reports::{Cell, Column, Table},
};
use kit_lang::Lang;

/// The columns of contacts that are not written: their fate and the key of its words are the same.
const FATES: [&str; 5] = ["delivered", "returned", "refused", "uncertain", "under_way"];

pub fn tables(writer: &Writer<'_>) -> Vec<Table> {
    let mut tables = vec![persons(writer), contacts(writer)];
    tables.retain(|table| !table.rows.is_empty());
    tables
}

/// What a way is called; one that came later than this page by its own word.
pub fn way(writer: &Writer<'_>, way: &str) -> String {
    way_word(writer.frame, way)
}

pub fn way_word(frame: &crate::layout::Frame, way: &str) -> String {
    let key = format!("reach-way-{}", if way.is_empty() { "none" } else { way });
    let there = frame.words.keys(Lang::Ar).any(|one| one == key);
    if there { frame.t(&key).into_owned() } else { way.to_owned() }
}

fn persons(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("reach-way"), 4),
        Column::figures(frame.t("reach-reached")),
        Column::figures(frame.t("report-share")),
    ];
    let mut table = Table::new("ways", frame.t("reach-by-way"), columns);
    let whole = writer.reach.whole().reached;
    for one in &writer.reach.ways {
        let href = writer.ways.people("yes", &[("way", &one.way)]);
        table.rows.push(vec![
            Cell::text(way(writer, &one.way)),
            Cell::count(frame, one.persons, href),
            Cell::share(frame, one.persons, whole),
        ]);
        table.bars.push(one.persons as f64 / whole.max(1) as f64);
    }
    let all = Cell::count(frame, whole, writer.ways.people("yes", &[]));
    let total = vec![Cell::text(frame.t("reach-each-once")), all, Cell::share(frame, whole, whole)];
    table.total = Some(total);
    table.note = frame.t("reach-ways-note").into_owned();
    table
}

fn contacts(writer: &Writer<'_>) -> Table {
    let (frame, reach) = (writer.frame, writer.reach);
    let figures = |key: &str| Column { width: 2, ..Column::figures(frame.t(key)) };
    let mut columns = vec![Column::text(frame.t("reach-way"), 4), figures("reach-fate-written")];
    columns.extend(FATES.map(|fate| figures(&fate_key(fate))));
    columns.extend(["reach-fate-unsubscribed", "reach-fate-left-out"].map(figures));
    let mut table = Table::new("contacts", frame.t("reach-contacts"), columns);
    for channel in reach.channels() {
        let name = Cell::text(way(writer, channel));
        table.rows.push(contact_row(writer, name, Some(channel)));
    }
    table.total = Some(contact_row(writer, Cell::text(frame.t("report-total")), None));
    table.note = frame.t("reach-contacts-note").into_owned();
    table
}

pub fn fate_key(fate: &str) -> String {
    format!("reach-fate-{}", fate.replace('_', "-"))
}

fn contact_row(writer: &Writer<'_>, name: Cell, channel: Option<&str>) -> Vec<Cell> {
    let (frame, reach) = (writer.frame, writer.reach);
    let cell = |count: i64, fate: &str| {
        let by = channel.map_or("", asked);
        Cell::count(frame, count, writer.ways.contacts(&[("channel", by), ("fate", fate)]))
    };
    let mut cells = vec![name, cell(writer.written(channel), "written")];
    cells.extend(FATES.map(|fate| cell(reach.fated(channel, &[fate]), fate)));
    cells.push(cell(reach.unsubscribed(channel), "unsubscribed"));
    cells.push(cell(reach.fated(channel, &["left_out"]), "left_out"));
    cells
}
