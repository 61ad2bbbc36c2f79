//! The table in a sheet: where its headings are, and which rows are its own.

mod header;

use std::borrow::Cow;

use crate::book::{Row, Sheet};
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

/// Takes the table out of a sheet, whose rows become its rows. A sheet without a row that could be headings gives its first
/// row as headings.
#[must_use]
pub fn table(sheet: &mut Sheet) -> Table {
    let Some(header) = Header::find(sheet) else { return Table::default() };
    let mut table = Table::default();
    for (at, row) in std::mem::take(&mut sheet.rows).into_iter().enumerate() {
        let why = match at {
            at if at < header.first => Some(Why::Title),
            at if at <= header.last => Some(Why::Header),
            _ if header.is_repeated_by(&row) => Some(Why::RepeatedHeader),
            _ => None,
        };
        match why {
            Some(why) => table.skipped.push(Skipped { row: row.number, why }),
            None => table.rows.push(row),
        }
    }
    let longest = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let used = |column: &usize| {
        header.headings.get(*column).is_some_and(|heading| !heading.is_empty())
            || table.rows.iter().any(|row| !row.cell(*column).is_empty())
    };
    table.columns = (0..longest.max(header.headings.len())).filter(used).collect();
    table.headings = table
        .columns
        .iter()
        .map(|at| header.headings.get(*at).cloned().unwrap_or_default())
        .collect();
    table.rows.iter_mut().for_each(|row| narrow(row, &table.columns));
    table
}

fn narrow(row: &mut Row, columns: &[usize]) {
    let take = |column: &usize| row.cells.get_mut(*column).map(std::mem::take).unwrap_or_default();
    row.cells = columns.iter().map(take).collect();
}

#[cfg(test)]
mod tests;
