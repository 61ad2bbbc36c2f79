//! A list on its way into a file: exactly what the reader sees, all pages of it.

use super::{Cx, Download, Error};
use axum::response::{IntoResponse, Response};
use kit_lang::Lang;
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook, WriteError, write_csv};

/// The formats that lists are exported in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetFormat {
    Xlsx,
    Csv,
}

impl SheetFormat {
    /// What `?format=` of this request asks for.
    pub fn asked(cx: &Cx) -> Option<Self> {
        let mut pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
        match pairs.find(|(name, _)| name == "format")?.1.as_ref() {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }
}

/// A table with its words in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The beginning of the file's name, in ASCII; the day is added.
    pub file: String,
    /// The name on the tab.
    pub name: String,
    /// Lines above the headings.
    pub titles: Vec<String>,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Out>>,
}

impl Sheet {
    /// The file as an answer; made off the threads that answer requests.
    pub async fn answer(self, cx: &Cx, format: SheetFormat) -> Result<Response, Error> {
        let file = format!("{}-{}", self.file, cx.today());
        let cx = cx.clone();
        let work = tokio::task::spawn_blocking(move || self.written(&cx, file, format));
        let written = work.await.map_err(|error| Error::Internal(error.to_string()))?;
        Ok(written?.into_response())
    }

    fn written(&self, cx: &Cx, file: String, format: SheetFormat) -> Result<Download, Error> {
        match format {
            SheetFormat::Xlsx => {
                let bytes = workbook(cx, &self.name, cx.lang, std::slice::from_ref(self))?;
                Ok(Download::xlsx(format!("{file}.xlsx"), bytes))
            }
            SheetFormat::Csv => {
                let mut bytes = Vec::new();
                let columns: Vec<&str> = self.columns.iter().map(String::as_str).collect();
                write_csv(&mut bytes, &columns, &self.rows)?;
                let (name, kind) = (format!("{file}.csv"), "text/csv; charset=utf-8");
                Ok(Download { name, kind, bytes, inline: false })
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
