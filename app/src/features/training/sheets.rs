//! Lists as sheets: what is seen, all pages of it, as .xlsx or .csv.

use crate::foundation::{Cx, Download, Error};
use axum::response::{IntoResponse, Response};
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook, WriteError, write_csv};

/// Headings and rows, ready to be written.
pub struct Sheet {
    pub title: String,
    pub headings: Vec<String>,
    pub rows: Vec<Vec<Out>>,
}

/// The sheet as a file: `csv` when that was asked for, otherwise a workbook.
pub fn answer(cx: &Cx, format: &str, name: &str, sheet: Sheet) -> Result<Response, Error> {
    let file = format!("{name}-{}", cx.today());
    let download = if format == "csv" {
        let mut bytes = Vec::new();
        let headings: Vec<&str> = sheet.headings.iter().map(String::as_str).collect();
        write_csv(&mut bytes, &headings, &sheet.rows).map_err(wrong)?;
        Download {
            name: format!("{file}.csv"),
            kind: "text/csv; charset=utf-8",
            bytes,
            inline: false,
        }
    } else {
        Download::xlsx(format!("{file}.xlsx"), workbook(cx, &sheet).map_err(wrong)?)
    };
    Ok(download.into_response())
}

fn workbook(cx: &Cx, sheet: &Sheet) -> Result<Vec<u8>, WriteError> {
    let author = cx.server.words.get(cx.lang, "product-name").into_owned();
    let created = kit_lang::local(cx.now);
    let mut book = Workbook::new(&Properties { title: sheet.title.clone(), author, created });
    let spec = SheetSpec {
        name: sheet.title.clone(),
        right_to_left: cx.lang.dir() == "rtl",
        titles: vec![sheet.title.clone()],
        columns: sheet.headings.iter().map(ColumnSpec::new).collect(),
    };
    book.sheet(&spec, &sheet.rows)?;
    book.finish()
}

fn wrong(error: WriteError) -> Error {
    Error::Internal(format!("sheet: {error}"))
}
