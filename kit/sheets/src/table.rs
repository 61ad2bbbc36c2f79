//! The table in a sheet: where its headings are, and which rows are its own.

mod header;

use std::borrow::Cow;

use crate::book::{Cell, Row, Sheet};
use header::Header;

/// The headings and the rows under them, blank columns taken out.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Table {
    /// One per column; two header rows are joined with ` / `; empty where values stand under no heading.
    pub headings: Vec<String>,
    /// For each heading its column in the sheet, from 0; [`crate::column_letters`] makes it `C`.
    pub columns: Vec<usize>,
    /// The rows, with the numbers they had and one cell per heading.
    pub rows: Vec<Row>,
    /// The rows that are not part of the table, blank ones aside.
    pub skipped: Vec<Skipped>,
}

/// A row left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Skipped {
    /// Its number in the sheet, from 1.
    pub row: u32,
    /// The reason.
    pub why: Why,
}

/// Why a row is not part of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It stands above the headings.
    Title,
    /// It is a row of headings.
    Header,
    /// The headings again, as when pages were copied one under the other.
    RepeatedHeader,
}

impl Table {
    /// The first `n` different values of a column, as a person would read them, to show what is under a heading.
    #[must_use]
    pub fn sample(&self, column: usize, n: usize) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        for row in &self.rows {
            if values.len() == n {
                break;
            }
            let value = row.cell(column).as_text();
            if !value.is_empty() && !values.iter().any(|seen| *seen == value) {
                values.push(value.into_owned());
            }
        }
        values
    }

    /// The text of a cell of a row of this table.
    #[must_use]
    pub fn text<'r>(&self, row: &'r Row, column: usize) -> Cow<'r, str> {
        row.cell(column).as_text()
    }
}

/// Finds the table of a sheet. A sheet without a row that could be headings gives its first row as headings.
#[must_use]
pub fn table(sheet: &Sheet) -> Table {
    let Some(header) = Header::find(sheet) else { return Table::default() };
    let mut table = Table::default();
    let mut body = Vec::new();
    for (at, row) in sheet.rows.iter().enumerate() {
        let why = match at {
            at if at < header.first => Some(Why::Title),
            at if at <= header.last => Some(Why::Header),
            _ if header.is_repeated_by(row) => Some(Why::RepeatedHeader),
            _ => None,
        };
        match why {
            Some(why) => table.skipped.push(Skipped { row: row.number, why }),
            None => body.push(row),
        }
    }
    let width =
        body.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(header.headings.len());
    let used = |column: &usize| {
        header.headings.get(*column).is_some_and(|heading| !heading.is_empty())
            || body.iter().any(|row| !row.cell(*column).is_empty())
    };
    table.columns = (0..width).filter(used).collect();
    table.headings = table
        .columns
        .iter()
        .map(|at| header.headings.get(*at).cloned().unwrap_or_default())
        .collect();
    table.rows = body.iter().map(|row| narrowed(row, &table.columns)).collect();
    table
}

fn narrowed(row: &Row, columns: &[usize]) -> Row {
    let cells: Vec<Cell> = columns.iter().map(|column| row.cell(*column).clone()).collect();
    Row { number: row.number, cells }
}

#[cfg(test)]
mod tests;
