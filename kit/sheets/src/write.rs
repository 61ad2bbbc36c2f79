//! From typed rows to a workbook that opens well: right to left where it should, headings that stay in sight, columns as wide
//! as what they hold, and the same bytes for the same rows.
//!
//! Rows go to a temporary file as they come, so that the size of an export does not show in memory; the strings, shared
//! between cells, are what stays.
//!
//! Reading order: `cells` (what a cell may be), this file (workbook and sheet), `looks` (formats and widths), `csv`.

mod cells;
mod csv;
mod looks;

use std::io::Write;

use chrono::NaiveDateTime;
use rust_xlsxwriter::{DocProperties, Format, IntoExcelDateTime, Url, Worksheet, XlsxError};
use thiserror::Error;

pub use cells::Out;
pub use csv::write_csv;
use looks::{Looks, Widths, tab_name};

/// What the file says of itself. `created` is the only time in the file, so the same input gives the same bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Properties {
    /// The title of the document.
    pub title: String,
    /// Who or what made it.
    pub author: String,
    /// The moment that the content is of, in UTC.
    pub created: NaiveDateTime,
}

/// A sheet before its rows.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SheetSpec {
    /// The name on the tab; what a tab may not hold is replaced, and a name already taken gets a number.
    pub name: String,
    /// The first column is on the right.
    pub right_to_left: bool,
    /// Lines above the headings, the first one larger.
    pub titles: Vec<String>,
    /// The headings.
    pub columns: Vec<ColumnSpec>,
}

/// A column of a sheet.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ColumnSpec {
    /// Its heading.
    pub heading: String,
    /// Its width in characters; from the content when not given.
    pub width: Option<f64>,
}

impl ColumnSpec {
    /// A column as wide as its content.
    pub fn new(heading: impl Into<String>) -> Self {
        ColumnSpec { heading: heading.into(), width: None }
    }
}

/// Why a workbook was not written.
#[derive(Debug, Error)]
pub enum WriteError {
    /// More rows or columns than a sheet can hold (1,048,576 and 16,384).
    #[error("more rows or columns than a sheet can hold")]
    TooManyCells,
    /// No room or no right to write, here or in the folder of temporary files.
    #[error("could not write: {0}")]
    Io(#[from] std::io::Error),
    /// Anything else that the format refuses.
    #[error("could not write the workbook: {0}")]
    Format(String),
}

impl From<XlsxError> for WriteError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => WriteError::TooManyCells,
            XlsxError::IoError(error) => WriteError::Io(error),
            other => WriteError::Format(other.to_string()),
        }
    }
}

/// A workbook being written.
pub struct Workbook {
    inner: rust_xlsxwriter::Workbook,
    looks: Looks,
    names: Vec<String>,
}

impl Workbook {
    /// An empty workbook.
    #[must_use]
    pub fn new(properties: &Properties) -> Self {
        let mut inner = rust_xlsxwriter::Workbook::new();
        inner.set_properties(
            &DocProperties::new()
                .set_title(&properties.title)
                .set_author(&properties.author)
                .set_creation_datetime(&properties.created),
        );
        Workbook { inner, looks: Looks::new(), names: Vec::new() }
    }

    /// Adds a sheet with its rows.
    ///
    /// # Errors
    /// No room for the temporary file, or more rows than a sheet holds.
    pub fn sheet<R: AsRef<[Out]>>(
        &mut self,
        spec: &SheetSpec,
        rows: impl IntoIterator<Item = R>,
    ) -> Result<(), WriteError> {
        let mut sheet = self.open(spec)?;
        for row in rows {
            sheet.row(row.as_ref())?;
        }
        sheet.end()
    }

    /// Adds a sheet whose rows come later, one after the other; see [`SheetWriter::end`].
    ///
    /// # Errors
    /// No room for the temporary file.
    pub fn open<'w>(&'w mut self, spec: &'w SheetSpec) -> Result<SheetWriter<'w>, WriteError> {
        let name = tab_name(&spec.name, &self.names);
        let sheet = self.inner.add_worksheet_with_low_memory()?;
        sheet.set_name(&name)?.set_right_to_left(spec.right_to_left);
        self.names.push(name);
        SheetWriter::begin(sheet, &self.looks, spec)
    }

    /// The finished file.
    ///
    /// # Errors
    /// No room in the folder of temporary files.
    pub fn finish(mut self) -> Result<Vec<u8>, WriteError> {
        Ok(self.inner.save_to_buffer()?)
    }

    /// Writes the finished file, without holding it in memory.
    ///
    /// # Errors
    /// No room where it goes.
    pub fn finish_to(mut self, to: impl Write + Send) -> Result<(), WriteError> {
        Ok(self.inner.save_to_writer(to)?)
    }
}

/// A sheet that takes its rows one by one.
#[must_use = "a sheet is complete when `end` is called"]
pub struct SheetWriter<'w> {
    sheet: &'w mut Worksheet,
    looks: &'w Looks,
    spec: &'w SheetSpec,
    widths: Widths,
    header: u32,
    next: u32,
}

impl<'w> SheetWriter<'w> {
    fn begin(
        sheet: &'w mut Worksheet,
        looks: &'w Looks,
        spec: &'w SheetSpec,
    ) -> Result<Self, WriteError> {
        for (row, title) in (0..).zip(&spec.titles) {
            let look = if row == 0 { &looks.title } else { &looks.subtitle };
            sheet.write_string_with_format(row, 0, cells::clean(title), look)?;
        }
        let header = if spec.titles.is_empty() { 0 } else { spec.titles.len() as u32 + 1 };
        for (at, column) in (0..).zip(&spec.columns) {
            sheet.write_string_with_format(
                header,
                at,
                cells::clean(&column.heading),
                &looks.heading,
            )?;
        }
        sheet.set_freeze_panes(header + 1, 0)?;
        Ok(SheetWriter { sheet, looks, spec, widths: Widths::new(spec), header, next: header + 1 })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// No room for the temporary file, or more rows than a sheet holds.
    pub fn row(&mut self, cells: &[Out]) -> Result<(), WriteError> {
        for (column, cell) in (0u16..).zip(cells) {
            self.widths.see(usize::from(column), cell);
            self.cell(column, cell)?;
        }
        self.next += 1;
        Ok(())
    }

    fn cell(&mut self, column: u16, cell: &Out) -> Result<(), WriteError> {
        let looks = self.looks;
        match cell {
            Out::Empty => Ok(()),
            Out::Text(text) => self.text(column, text),
            // Beyond fifteen digits a spreadsheet loses them without a word.
            Out::Int(number) | Out::Plain(number)
                if number.unsigned_abs() > 999_999_999_999_999 =>
            {
                self.text(column, &number.to_string())
            }
            Out::Int(number) => self.number(column, *number as f64, &looks.grouped),
            Out::Plain(number) => self.number(column, *number as f64, &looks.plain),
            Out::Decimal(number) => self.number(column, *number, &looks.decimal),
            Out::Percent(ratio) => self.number(column, *ratio, &looks.percent),
            Out::Date(date) => self.date(column, *date, &looks.date),
            Out::DateTime(moment) => self.date(column, *moment, &looks.moment),
            Out::Link { url, text } => self.link(column, url, text),
        }
    }

    fn text(&mut self, column: u16, text: &str) -> Result<(), WriteError> {
        let plain = cells::clean(text);
        if cells::looks_like_a_formula(text) {
            self.sheet.write_string_with_format(self.next, column, plain, &self.looks.guarded)?;
        } else {
            self.sheet.write_string(self.next, column, plain)?;
        }
        Ok(())
    }

    /// What is no number, as a share of nothing, leaves its cell empty.
    fn number(&mut self, column: u16, number: f64, look: &Format) -> Result<(), WriteError> {
        if number.is_finite() {
            self.sheet.write_number_with_format(self.next, column, number, look)?;
        }
        Ok(())
    }

    /// A day before 1900, which the format cannot count, is written as text.
    fn date(
        &mut self,
        column: u16,
        date: impl IntoExcelDateTime + ToString + Copy,
        look: &Format,
    ) -> Result<(), WriteError> {
        if self.sheet.write_datetime_with_format(self.next, column, date, look).is_err() {
            self.sheet.write_string(self.next, column, date.to_string())?;
        }
        Ok(())
    }

    fn link(&mut self, column: u16, url: &str, text: &str) -> Result<(), WriteError> {
        if !cells::is_safe_link(url) {
            return self.text(column, text);
        }
        let link = Url::new(url).set_text(cells::clean(text));
        self.sheet.write_url_with_format(self.next, column, link, &self.looks.link)?;
        Ok(())
    }

    /// Completes the sheet: widths, filter, and how it prints.
    ///
    /// # Errors
    /// More columns than a sheet holds.
    pub fn end(self) -> Result<(), WriteError> {
        for (column, width) in (0..).zip(self.widths.all()) {
            self.sheet.set_column_width(column, width)?;
        }
        if let Some(last) = self.spec.columns.len().checked_sub(1) {
            let last = u16::try_from(last).map_err(|_| WriteError::TooManyCells)?;
            self.sheet.autofilter(self.header, 0, self.next - 1, last)?;
            self.sheet.set_repeat_rows(self.header, self.header)?;
        }
        self.sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
