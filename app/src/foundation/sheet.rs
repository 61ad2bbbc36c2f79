//! A list on its way into a file: exactly what the reader sees, all pages of it.

use super::{Cx, Download, Error};
use axum::response::{IntoResponse, Response};
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook, WriteError};

/// The formats that lists are exported in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetFormat {
    Xlsx,
    Csv,
}

/// A table with its words in the reader's language.
pub struct Export {
    /// The beginning of the file's name, in ASCII.
    pub name: &'static str,
    pub title: String,
    pub headings: Vec<String>,
    pub rows: Vec<Vec<Out>>,
}

impl SheetFormat {
    /// What `?format=` of this request asks for.
    pub fn asked(cx: &Cx) -> Option<Self> {
        let mut pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
        let format = pairs.find(|(name, _)| name == "format")?.1;
        match format.as_ref() {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }
}

impl Export {
    /// The file; made off the threads that answer requests.
    pub async fn answer(self, cx: &Cx, format: SheetFormat) -> Result<Response, Error> {
        let (day, created) = (cx.today(), cx.now.naive_utc());
        let right_to_left = cx.lang == kit_lang::Lang::Ar;
        let name = format!("{}-{day}", self.name);
        let work = tokio::task::spawn_blocking(move || match format {
            SheetFormat::Xlsx => self.xlsx(right_to_left, created),
            SheetFormat::Csv => self.csv(),
        });
        let written = work.await.map_err(|error| Error::Internal(error.to_string()))?;
        let bytes = written.map_err(|error| Error::Internal(format!("sheet: {error}")))?;
        Ok(match format {
            SheetFormat::Xlsx => Download::xlsx(format!("{name}.xlsx"), bytes),
            SheetFormat::Csv => {
                let kind = "text/csv; charset=utf-8";
                Download { name: format!("{name}.csv"), kind, bytes, inline: false }
            }
        }
        .into_response())
    }

    fn xlsx(
        self,
        right_to_left: bool,
        created: chrono::NaiveDateTime,
    ) -> Result<Vec<u8>, WriteError> {
        let (title, author) = (self.title.clone(), String::new());
        let mut book = Workbook::new(&Properties { title, author, created });
        let columns = self.headings.into_iter().map(ColumnSpec::new).collect();
        let (name, titles) = (self.title, Vec::new());
        book.sheet(&SheetSpec { name, right_to_left, titles, columns }, self.rows)?;
        book.finish()
    }

    fn csv(self) -> Result<Vec<u8>, WriteError> {
        let headings: Vec<&str> = self.headings.iter().map(String::as_str).collect();
        let mut bytes = Vec::new();
        kit_sheets::write_csv(&mut bytes, &headings, self.rows)?;
        Ok(bytes)
    }
}
