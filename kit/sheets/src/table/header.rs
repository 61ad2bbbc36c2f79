//! Finding the headings.
//!
//! Headings are text, different from one another, and nearly as many as the table is wide. A title is one cell, or one merged
//! over all. Lines such as `Province: | Azilal` end in a colon. Of two header rows the upper groups the lower, by merged cells
//! or by leaving blanks.

use crate::{
    book::{Cell, Range, Row, Sheet},
    fold::fold,
};

/// How far down headings are looked for.
const REACH: usize = 40;

/// The headings of a sheet.
pub struct Header {
    /// Index of the first header row in `sheet.rows`.
    pub first: usize,
    /// Index of the last.
    pub last: usize,
    /// By column of the sheet.
    pub headings: Vec<String>,
    /// The header rows as they were, folded, to know them again.
    lines: Vec<Vec<String>>,
}

impl Header {
    pub fn find(sheet: &Sheet) -> Option<Header> {
        let width = sheet.rows.iter().map(Row::filled).max()?;
        let top = &sheet.rows[..sheet.rows.len().min(REACH)];
        let first = top.iter().position(|row| could_be_headings(row, sheet, width)).unwrap_or(0);
        let last = if has_second_row(sheet, first) { first + 1 } else { first };
        let headings = joined(sheet, first, last);
        let lines = sheet.rows[first..=last].iter().map(folded).collect();
        Some(Header { first, last, headings, lines })
    }

    /// Whether a later row says the headings again. Most rows differ in their first cell, and cost no more than that.
    pub fn is_repeated_by(&self, row: &Row) -> bool {
        let same = |cell: &Cell, heading: &String| match cell {
            Cell::Empty => heading.is_empty(),
            other => *heading == fold(&other.as_text()),
        };
        let alike = |line: &Vec<String>| {
            line.len() == row.cells.len()
                && row.cells.iter().zip(line).all(|(cell, heading)| same(cell, heading))
        };
        self.lines.iter().any(alike)
    }
}

fn folded(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| fold(&cell.as_text())).collect()
}

fn could_be_headings(row: &Row, sheet: &Sheet, width: usize) -> bool {
    let values = spread(sheet, row);
    let filled: Vec<&String> = values.iter().filter(|value| !value.is_empty()).collect();
    let texts = row.cells.iter().filter(|cell| cell.is_text()).count();
    let mut different = filled.clone();
    different.sort();
    different.dedup();
    let enough = if width == 1 { 1 } else { (width * 3).div_ceil(5).max(2) };
    let alone = width > 1 && different.len() < 2;
    let a_line_of_details = filled.iter().any(|value| value.ends_with([':', '：']));
    // A year among the headings is a number; a row of people has more of them.
    let mostly_text = texts * 5 >= row.filled() * 4;
    filled.len() >= enough && !alone && mostly_text && !(a_line_of_details && filled.len() <= 4)
}

/// Whether the row after `first` is headings too.
fn has_second_row(sheet: &Sheet, first: usize) -> bool {
    let [upper, lower, ..] = &sheet.rows[first..] else { return false };
    let follows = lower.number == upper.number + 1;
    let of_text = lower.cells.iter().all(|cell| cell.is_empty() || cell.is_text());
    follows
        && of_text
        && (grouped_by_merging(sheet, upper, lower)
            || grouped_by_blanks(sheet, first, upper, lower))
}

/// A heading merged over several columns with different ones under it, or merged down into the second row.
fn grouped_by_merging(sheet: &Sheet, upper: &Row, lower: &Row) -> bool {
    sheet.merged.iter().filter(|range| covers(range, upper)).any(|range| {
        let under = (range.first_column..=range.last_column).take(lower.cells.len());
        let filled = under.filter(|column| !lower.cell(*column).is_empty()).count();
        let down = range.last_row == lower.number && range.first_row == upper.number;
        down || (range.last_row == upper.number
            && range.last_column > range.first_column
            && filled > 1)
    })
}

/// Nothing merged: the upper row has blanks after its groups, the lower blanks where there is no group, and together they
/// are whole, while the row that follows has values in those blanks of the lower.
fn grouped_by_blanks(sheet: &Sheet, first: usize, upper: &Row, lower: &Row) -> bool {
    let width = upper.cells.len().max(lower.cells.len());
    let gap = |row: &Row, column: usize| row.cell(column).is_empty();
    let whole = (0..width).all(|column| !gap(upper, column) || !gap(lower, column));
    let groups = (1..width)
        .any(|column| gap(upper, column) && !gap(upper, column - 1) && !gap(lower, column - 1));
    let Some(next) = sheet.rows.get(first + 2) else { return false };
    let filled_below = (0..width).any(|column| gap(lower, column) && !gap(next, column));
    whole && groups && filled_below
}

/// The texts of a row, a merged one repeated over its range.
fn spread(sheet: &Sheet, row: &Row) -> Vec<String> {
    let mut values: Vec<String> = row.cells.iter().map(|cell| one_line(&cell.as_text())).collect();
    for range in sheet.merged.iter().filter(|range| covers(range, row)) {
        let Some(origin) =
            sheet.rows.iter().take(REACH + 2).find(|other| other.number == range.first_row)
        else {
            continue;
        };
        let value = one_line(&origin.cell(range.first_column).as_text());
        let last = range.last_column.min(widest(sheet));
        values.resize(values.len().max(last + 1), String::new());
        for slot in &mut values[range.first_column.min(last)..=last] {
            slot.clone_from(&value);
        }
    }
    values
}

fn covers(range: &Range, row: &Row) -> bool {
    range.contains(row.number, range.first_column)
}

/// A merge may claim all the columns there can be.
fn widest(sheet: &Sheet) -> usize {
    sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(1).saturating_sub(1)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The headings of one or two rows, a group carried over the blanks after it, the same word not said twice.
fn joined(sheet: &Sheet, first: usize, last: usize) -> Vec<String> {
    let upper = spread(sheet, &sheet.rows[first]);
    if first == last {
        return upper;
    }
    let lower = spread(sheet, &sheet.rows[last]);
    let none = String::new();
    let mut group = &none;
    (0..upper.len().max(lower.len()))
        .map(|column| {
            let above = upper.get(column).unwrap_or(&none);
            let below = lower.get(column).unwrap_or(&none);
            if !above.is_empty() {
                group = above;
            }
            match (group.as_str(), below.as_str()) {
                (_, "") => above.clone(),
                ("", below) => below.to_owned(),
                (group, below) if fold(group) == fold(below) => below.to_owned(),
                (group, below) => format!("{group} / {below}"),
            }
        })
        .collect()
}
