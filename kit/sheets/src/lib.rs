//! Spreadsheets, read with suspicion and written with care.
//!
//! People send lists as they have them: a title over the table, two rows of headings, merged cells, a phone that became a
//! number, a file that is not what its name says. [`read`] turns any of `.xlsx`, `.xls`, `.ods` and `.csv` into one [`Book`],
//! within [`Limits`] that are checked before memory is spent; [`table`] finds the table in a sheet; [`match_columns`] says
//! which heading is which wanted column. The other way, [`Workbook`] writes typed sheets that open well in Arabic and in
//! French, and [`write_csv`] the same rows as text. Nothing here knows what the lists are about.
//!
//! Reading order: `book`, `limits`, `read`, `table`, `columns`, `write`.

mod book;
mod columns;
mod fold;
mod limits;
mod read;
mod table;
mod write;

pub use book::{Book, Cell, Format, Range, Row, Sheet, column_letters};
pub use columns::{Column, match_columns};
pub use limits::{Limits, Measure, ReadError};
pub use read::read;
pub use table::{Skipped, Table, Why, table};
pub use write::{
    ColumnSpec, Out, Properties, SheetSpec, SheetWriter, Workbook, WriteError, write_csv,
};
