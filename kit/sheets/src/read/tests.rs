//! Every bad file is made here, byte by byte, as people and programs make them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod any_bytes;
mod bombs;
mod formats;
mod made;
mod shared;
mod texts;

use super::*;
use crate::book::{Cell, Sheet};

fn open(bytes: &[u8]) -> Result<Book, ReadError> {
    read(bytes, &Limits::default())
}

/// The rows of a sheet as a person reads them.
fn seen(sheet: &Sheet) -> Vec<(u32, Vec<String>)> {
    let line = |cells: &[Cell]| cells.iter().map(|cell| cell.as_text().into_owned()).collect();
    sheet.rows.iter().map(|row| (row.number, line(&row.cells))).collect()
}
