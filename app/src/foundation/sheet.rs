//! A list as a file: what `?format=xlsx` and `?format=csv` answer.

use super::{Cx, Download, Error};
use kit_lang::Lang;
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook, WriteError, write_csv};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetFormat {
    Xlsx,
    Csv,
}

impl SheetFormat {
    /// The file that an address asks for, if it asks for one.
    pub fn wanted(query: &str) -> Option<Self> {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        match pairs.find(|(name, _)| name == "format")?.1.as_ref() {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }
}

/// A table on its way to a file.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The name of the file without its ending: ASCII.
    pub file: String,
    /// The name on the tab.
    pub name: String,
    /// Lines above the headings.
    pub titles: Vec<String>,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Out>>,
}

impl Sheet {
    pub fn download(&self, cx: &Cx, format: SheetFormat) -> Result<Download, Error> {
        match format {
            SheetFormat::Xlsx => {
                let bytes = workbook(cx, &self.name, cx.lang, std::slice::from_ref(self))?;
                Ok(Download::xlsx(format!("{}.xlsx", self.file), bytes))
            }
            SheetFormat::Csv => {
                let mut bytes = Vec::new();
                let columns: Vec<&str> = self.columns.iter().map(String::as_str).collect();
                write_csv(&mut bytes, &columns, &self.rows)?;
                let name = format!("{}.csv", self.file);
                Ok(Download { name, kind: "text/csv; charset=utf-8", bytes, inline: false })
            }
        }
    }
}

/// Several tables in one workbook.
pub fn workbook(cx: &Cx, title: &str, lang: Lang, sheets: &[Sheet]) -> Result<Vec<u8>, Error> {
    let author = cx.server.words.get(lang, "product-name").into_owned();
    let created = cx.now.naive_utc();
    let mut book = Workbook::new(&Properties { title: title.to_owned(), author, created });
    for sheet in sheets {
        let spec = SheetSpec {
            name: sheet.name.clone(),
            right_to_left: lang.dir() == "rtl",
            titles: sheet.titles.clone(),
            columns: sheet.columns.iter().map(ColumnSpec::new).collect(),
        };
        book.sheet(&spec, &sheet.rows)?;
    }
    Ok(book.finish()?)
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        Self::Internal(format!("sheet: {error}"))
    }
}
