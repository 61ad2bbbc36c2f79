//! Cells come in one by one and leave as rows; every limit on cells is kept here, before the cell is stored.

use crate::{
    book::{Cell, Row, trimmed},
    limits::{Limits, Measure, ReadError},
};

/// Counts over the whole book, so that many sheets cannot do what one may not.
pub struct Gather<'l> {
    limits: &'l Limits,
    cells: u64,
    text_bytes: u64,
    sheets: u64,
    rows: Vec<Row>,
    in_order: bool,
}

impl<'l> Gather<'l> {
    pub fn new(limits: &'l Limits) -> Self {
        Gather { limits, cells: 0, text_bytes: 0, sheets: 0, rows: Vec::new(), in_order: true }
    }

    /// Adds text, which is measured before it is copied; blanks are no value.
    pub fn text(&mut self, row: u32, column: usize, text: &str) -> Result<(), ReadError> {
        if trimmed(text).is_empty() {
            return Ok(());
        }
        if text.len() as u64 > self.limits.cell_chars {
            let chars = text.chars().count() as u64;
            ReadError::check(Measure::CellChars, chars, self.limits.cell_chars)?;
        }
        self.text_bytes += text.len() as u64;
        ReadError::check(Measure::TextBytes, self.text_bytes, self.limits.text_bytes)?;
        self.cell(row, column, Cell::Text(text.to_owned()))
    }

    /// Adds a value that is not text; the row is counted from 1, the column from 0.
    pub fn cell(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), ReadError> {
        if cell.is_empty() {
            return Ok(());
        }
        ReadError::check(Measure::Columns, column as u64 + 1, self.limits.columns)?;
        if self.rows.last().is_none_or(|last| last.number != row) {
            self.in_order &= self.rows.last().is_none_or(|last| last.number < row);
            self.rows.push(Row { number: row, cells: Vec::new() });
            ReadError::check(Measure::Rows, self.rows.len() as u64, self.limits.rows)?;
        }
        let Some(last) = self.rows.last_mut() else { return Ok(()) };
        let grown = (column + 1).saturating_sub(last.cells.len());
        self.cells += grown as u64;
        ReadError::check(Measure::Cells, self.cells, self.limits.cells)?;
        last.cells.resize(last.cells.len() + grown, Cell::Empty);
        last.cells[column] = cell;
        Ok(())
    }

    /// Ends a sheet: its rows, in the order of their numbers.
    pub fn rows(&mut self) -> Result<Vec<Row>, ReadError> {
        self.sheets += 1;
        ReadError::check(Measure::Sheets, self.sheets, self.limits.sheets)?;
        let mut rows = std::mem::take(&mut self.rows);
        if !std::mem::replace(&mut self.in_order, true) {
            rows.sort_by_key(|row| row.number);
            rows.dedup_by(|next, kept| next.number == kept.number && join(kept, next));
        }
        Ok(rows)
    }
}

/// A row that was written in two pieces becomes one.
fn join(kept: &mut Row, next: &mut Row) -> bool {
    let width = kept.cells.len().max(next.cells.len());
    kept.cells.resize(width, Cell::Empty);
    for (column, cell) in next.cells.drain(..).enumerate().filter(|(_, cell)| !cell.is_empty()) {
        kept.cells[column] = cell;
    }
    true
}
