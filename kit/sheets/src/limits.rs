//! How large a file may be, and what is said of a file that cannot be read.

use thiserror::Error;

/// The largest file that [`crate::read`] accepts. Every limit is checked before the memory is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of the file.
    pub file_bytes: u64,
    /// Bytes of all the parts of a zip, inflated.
    pub unpacked_bytes: u64,
    /// Inflated bytes per packed byte, for parts above one megabyte.
    pub ratio: u64,
    /// Sheets of cells.
    pub sheets: u64,
    /// Rows of a sheet that are not blank.
    pub rows: u64,
    /// The furthest column with a value.
    pub columns: u64,
    /// Cells of the book, counting the empty ones before the last of each row.
    pub cells: u64,
    /// Characters of one cell.
    pub cell_chars: u64,
    /// Bytes of all the text of the book.
    pub text_bytes: u64,
}

impl Default for Limits {
    /// Room for 100,000 rows of 20 columns. A list of 20,000 rows takes some 20 MB; the most that a hostile file can make the
    /// parsers hold is in the order of 300 MB.
    fn default() -> Self {
        Limits {
            file_bytes: 16 << 20,
            unpacked_bytes: 128 << 20,
            ratio: 300,
            sheets: 100,
            rows: 100_000,
            columns: 1_000,
            cells: 2_000_000,
            cell_chars: 32_767,
            text_bytes: 64 << 20,
        }
    }
}

/// What was found larger than its limit. The names are those of [`Limits`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Bytes of the file.
    FileBytes,
    /// Bytes of the zip's parts, inflated.
    UnpackedBytes,
    /// Inflated bytes per packed byte.
    Ratio,
    /// Sheets.
    Sheets,
    /// Rows of a sheet.
    Rows,
    /// Columns of a sheet.
    Columns,
    /// Cells of the book.
    Cells,
    /// Characters of a cell.
    CellChars,
    /// Bytes of text of the book.
    TextBytes,
}

/// Why a file was not read. Each case calls for another act of the person who sent it.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum ReadError {
    /// There is nothing in the file: send the right one.
    #[error("the file is empty")]
    Empty,
    /// The content is none of the formats: save it as .xlsx first.
    #[error("not a spreadsheet{}", .looks_like.map(|kind| format!(", but {kind}")).unwrap_or_default())]
    Unknown {
        /// A short technical name of what the content looks like, such as `PDF`, when it was recognised.
        looks_like: Option<&'static str>,
    },
    /// The file asks for a password: save it without.
    #[error("the file is protected by a password")]
    Encrypted,
    /// The file is larger than allowed: split it.
    #[error("{what:?}: {found} found, {limit} allowed")]
    TooLarge {
        /// What is too large.
        what: Measure,
        /// The size found; reading stops there, so the whole may be larger.
        found: u64,
        /// The size allowed.
        limit: u64,
    },
    /// The content is broken: open it where it was made and save it again.
    #[error("the file is damaged: {detail}")]
    Damaged {
        /// For the log and for who helps, in English; not a sentence for the page.
        detail: String,
    },
    /// The workbook holds no sheet of cells.
    #[error("the file has no sheet")]
    NoSheet,
}

impl ReadError {
    pub(crate) fn damaged(detail: impl ToString) -> Self {
        ReadError::Damaged { detail: detail.to_string() }
    }

    /// Compares a size with its limit.
    pub(crate) fn check(what: Measure, found: u64, limit: u64) -> Result<(), ReadError> {
        if found > limit { Err(ReadError::TooLarge { what, found, limit }) } else { Ok(()) }
    }
}
