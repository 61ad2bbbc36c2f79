//! What was read: a book of sheets, sheets of rows, rows of cells, whatever the file was.

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// The format that the content showed, whatever the name of the file said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Office Open XML, since Excel 2007.
    Xlsx,
    /// The binary format of Excel 5 to 2003.
    Xls,
    /// Open Document, as LibreOffice writes it.
    Ods,
    /// Text with a separator.
    Csv,
}

/// A whole file.
#[derive(Clone, PartialEq, Debug)]
pub struct Book {
    /// What the content is.
    pub format: Format,
    /// The sheets of cells in the order of their tabs; sheets of charts are left out.
    pub sheets: Vec<Sheet>,
}

/// One tab.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Sheet {
    /// The name on the tab; empty for a text file.
    pub name: String,
    /// The tab is hidden from the person who opens the file.
    pub hidden: bool,
    /// The rows with something in them, in order; blank rows show only as gaps in the numbers.
    pub rows: Vec<Row>,
    /// The merged ranges. Only their first cell holds a value in `rows`.
    pub merged: Vec<Range>,
}

/// One row with at least one cell that is not empty.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Row {
    /// The number that the person sees beside the row, from 1.
    pub number: u32,
    /// The cells from column A to the last one that is not empty.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column, counted from 0; empty beyond the last.
    #[must_use]
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// How many cells are not empty.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// A rectangle of cells: rows from 1 as the person sees them, columns from 0, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// The first row, from 1.
    pub first_row: u32,
    /// The last row, included.
    pub last_row: u32,
    /// The first column, from 0.
    pub first_column: usize,
    /// The last column, included.
    pub last_column: usize,
}

impl Range {
    /// Whether the cell lies in the range.
    #[must_use]
    pub fn contains(&self, row: u32, column: usize) -> bool {
        (self.first_row..=self.last_row).contains(&row)
            && (self.first_column..=self.last_column).contains(&column)
    }
}

/// One value. A formula is the value it had when the file was saved.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Cell {
    /// Nothing, or only blanks.
    #[default]
    Empty,
    /// Text as written. Every value of a text file is one.
    Text(String),
    /// A number; a percentage is its ratio (25 % is 0.25).
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// A day and an hour, in no time zone.
    DateTime(NaiveDateTime),
    /// An hour of the day.
    Time(NaiveTime),
    /// True or false.
    Bool(bool),
    /// What the program showed in place of a value, such as `#N/A`.
    Error(String),
}

impl Cell {
    /// Whether nothing is there to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }

    /// Whether this is text.
    #[must_use]
    pub fn is_text(&self) -> bool {
        matches!(self, Cell::Text(_))
    }

    /// What a person would read in the cell: no blanks or direction marks around it, `661234567` and not `6.61E8`, `12` and
    /// not `12.0`, days as `2026-11-22`.
    #[must_use]
    pub fn as_text(&self) -> Cow<'_, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) => Cow::Borrowed(trimmed(text)),
            Cell::Number(number) => Cow::Owned(number_as_text(*number)),
            Cell::Date(date) => Cow::Owned(date.format("%Y-%m-%d").to_string()),
            Cell::DateTime(moment) => Cow::Owned(moment.format("%Y-%m-%d %H:%M").to_string()),
            Cell::Time(time) => Cow::Owned(time.format("%H:%M").to_string()),
            Cell::Bool(true) => Cow::Borrowed("TRUE"),
            Cell::Bool(false) => Cow::Borrowed("FALSE"),
            Cell::Error(code) => Cow::Borrowed(code),
        }
    }
}

/// Text without the blanks and the invisible marks of direction around it, which travel along when people copy Arabic.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || is_mark(letter))
}

/// Marks of direction, joiners and byte order: they are not seen.
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}')
}

/// Fifteen significant digits are what spreadsheets show; beyond them lie only the errors of binary fractions.
fn number_as_text(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let rounded = format!("{number:.14e}").parse::<f64>().unwrap_or(number);
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

/// The letters of a column as the person sees them: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn column_letters(column: usize) -> String {
    let (mut left, mut letters) = (column, Vec::new());
    loop {
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        if left < 26 {
            break;
        }
        left = left / 26 - 1;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_wrote_them() {
        let read = |number| Cell::Number(number).as_text().into_owned();
        assert_eq!(read(661_234_567.0), "661234567");
        assert_eq!(read(212_661_234_567.0), "212661234567");
        assert_eq!(read(12.0), "12");
        assert_eq!(read(0.1 + 0.2), "0.3");
        assert_eq!(read(-0.0), "0");
        assert_eq!(read(1e21), "1000000000000000000000");
        assert_eq!(read(f64::NAN), "");
    }

    #[test]
    fn marks_of_direction_are_not_read() {
        assert_eq!(Cell::Text("\u{200F} أزيلال\u{A0}".into()).as_text(), "أزيلال");
    }

    #[test]
    fn columns_have_the_letters_of_the_program() {
        let letters: Vec<_> = [0, 25, 26, 701, 702].map(column_letters).into();
        assert_eq!(letters, ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
