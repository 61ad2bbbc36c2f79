//! The rows as a file, with what will happen to each and why, so that whoever sent the sheet can mend it.

use super::row::{decided, reasons};
use crate::{
    features::imports::import::{Counts, Fate, Import, ImportRow},
    foundation::{Cx, Download, Error, people::in_script_of},
    layout::Frame,
};
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook, write_csv};
use std::collections::HashMap;

/// What `?format=` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    Csv,
}

impl Format {
    pub fn wanted(query: &str) -> Option<Self> {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        match pairs.find(|(name, _)| name == "format")?.1.as_ref() {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }
}

/// The sheet as it came, with row numbers before and fate and reasons after each row.
pub fn export(
    cx: &Cx,
    frame: &Frame,
    import: &Import,
    (rows, places): (&[ImportRow], &HashMap<String, (String, String)>),
    format: Format,
) -> Result<Download, Error> {
    let mut headings = vec![frame.t("import-row-no").into_owned()];
    headings.extend(import.layout.headings.iter().cloned());
    for key in ["import-fate", "import-why", "import-commune-understood"] {
        headings.push(frame.t(key).into_owned());
    }
    let rows: Vec<Vec<Out>> = rows.iter().map(|row| line(frame, import, row, places)).collect();
    match format {
        Format::Xlsx => xlsx(cx, frame, import, &headings, &rows),
        Format::Csv => {
            let mut bytes = Vec::new();
            let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
            write_csv(&mut bytes, &headings, &rows).map_err(|error| unwritten(&error))?;
            let kind = "text/csv; charset=utf-8";
            Ok(Download { name: "import.csv".into(), kind, bytes, inline: false })
        }
    }
}

fn line(
    frame: &Frame,
    import: &Import,
    row: &ImportRow,
    places: &HashMap<String, (String, String)>,
) -> Vec<Out> {
    let mut cells = vec![Out::Plain(row.no)];
    cells
        .extend((0..import.layout.headings.len()).map(|at| {
            row.cells.get(at).filter(|cell| !cell.is_empty()).map(String::as_str).into()
        }));
    let mut why = reasons(frame, &import.layout.letters, &row.found);
    if let (Fate::Doubtful, Some(decision)) = (row.fate, &row.decision) {
        why.push(decided(frame, &row.found, decision));
    }
    let place = row.found.place.as_ref().and_then(|code| places.get(code));
    cells.push(frame.t(Counts::key(row.fate)).into_owned().into());
    // Marks that hold names apart on a page are only in the way in a cell.
    let why = why.join(" ").replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    cells.push(why.into());
    cells.push(place.map(|(ar, fr)| in_script_of(frame.lang, ar, fr).to_owned()).into());
    cells
}

fn xlsx(
    cx: &Cx,
    frame: &Frame,
    import: &Import,
    headings: &[String],
    rows: &[Vec<Out>],
) -> Result<Download, Error> {
    let title = frame.t("import-export-title").into_owned();
    let properties = Properties {
        title: title.clone(),
        author: frame.t("product-name").into_owned(),
        created: cx.now.naive_utc(),
    };
    let mut book = Workbook::new(&properties);
    let spec = SheetSpec {
        name: title.clone(),
        right_to_left: frame.rtl(),
        titles: vec![title, import.file_name.clone()],
        columns: headings.iter().map(ColumnSpec::new).collect(),
    };
    book.sheet(&spec, rows).map_err(|error| unwritten(&error))?;
    let bytes = book.finish().map_err(|error| unwritten(&error))?;
    Ok(Download::xlsx("import.xlsx".into(), bytes))
}

fn unwritten(error: &kit_sheets::WriteError) -> Error {
    Error::Internal(format!("sheet: {error}"))
}
