//! The report as a workbook: a sheet a table, with every row and with figures as figures.

use super::document::{Document, Table};
use crate::foundation::{Cx, Error, Sheet, workbook};
use kit_lang::Lang;

pub fn book(cx: &Cx, lang: Lang, document: &Document) -> Result<Vec<u8>, Error> {
    let title = format!("{} {} · {}", document.title, document.year, document.subtitle);
    let titles = |table: &Table| {
        let mut lines = vec![title.clone(), table.title.clone()];
        if !table.note.is_empty() {
            lines.push(table.note.clone());
        }
        lines
    };
    let mut sheets: Vec<Sheet> = document
        .parts
        .iter()
        .flat_map(|part| &part.tables)
        .map(|table| table.sheet(titles(table)))
        .collect();
    // A year without sessions is a sheet that says so, not a file that does not open.
    if sheets.is_empty() {
        let name = document.title.clone();
        sheets.push(Sheet { name, titles: vec![title.clone()], ..Sheet::default() });
    }
    workbook(cx, &title, lang, &sheets)
}
