//! The binary `.xls`, from a stream that was taken out and looked over first.

use std::io::Cursor;

use calamine::{Data, Reader, SheetType, SheetVisible, Xls, XlsError};

use super::{biff, gather::Gather, ole, xlsx};
use crate::{
    book::{Book, Format, Sheet},
    limits::{Limits, ReadError},
};

/// Reads a compound file.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Book, ReadError> {
    let outer = ole::Ole::open(bytes)?;
    if outer.has("EncryptedPackage") || outer.has("EncryptionInfo") {
        return Err(ReadError::Encrypted);
    }
    let stream =
        outer.stream("Workbook")?.map_or_else(|| outer.stream("Book"), |found| Ok(Some(found)))?;
    let Some(mut stream) = stream else {
        let looks_like = outer.has("WordDocument").then_some("DOC");
        return Err(ReadError::Unknown { looks_like });
    };
    biff::tame(&mut stream, limits)?;
    parse(&ole::wrap("Workbook", &stream), limits)
}

fn parse(file: &[u8], limits: &Limits) -> Result<Book, ReadError> {
    let mut file = Xls::new(Cursor::new(file)).map_err(explain)?;
    let tabs = file.sheets_metadata().to_vec();
    let mut gather = Gather::new(limits);
    let mut sheets = Vec::new();
    for tab in tabs.into_iter().filter(|tab| tab.typ == SheetType::WorkSheet) {
        let cells = file.worksheet_range(&tab.name).map_err(explain)?;
        let (top, left) = cells.start().unwrap_or_default();
        for (row, column, data) in cells.used_cells() {
            let (row, column) = (row as u32 + top + 1, column + left as usize);
            match data {
                Data::String(text) => gather.text(row, column, text)?,
                other => gather.cell(row, column, xlsx::value(other.clone()))?,
            }
        }
        let merged = file.merge_cells_by_sheet_name(&tab.name).map_err(explain)?;
        sheets.push(Sheet {
            hidden: tab.visible != SheetVisible::Visible,
            name: tab.name,
            rows: gather.rows()?,
            merged: merged.iter().map(xlsx::range).collect(),
        });
    }
    Ok(Book { format: Format::Xls, sheets })
}

fn explain(error: XlsError) -> ReadError {
    match error {
        XlsError::Password => ReadError::Encrypted,
        other => ReadError::damaged(other),
    }
}
