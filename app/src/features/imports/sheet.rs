//! From the bytes of a file to a table of texts with its columns matched.

use super::{fields, import::Layout};
use kit_sheets::{Book, Cell, Limits, Measure, ReadError, Table, Why};

/// A sheet as it came: its columns and its rows, nothing looked up yet.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    pub layout: Layout,
    pub rows: SheetRows,
}

/// Each row with the number that people see beside it.
pub type SheetRows = Vec<(i64, Vec<String>)>;

/// Why nothing of a file can be imported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error(transparent)]
    Unread(#[from] ReadError),
    /// There are headings at most.
    #[error("no row under the headings")]
    NoRows,
}

/// More people than take part in any session; a sheet beyond is split.
pub const MOST_ROWS: u64 = 20_000;

impl Sheet {
    /// Reads a file by its content, finds the tab with the people, the table in it and what its columns hold.
    ///
    /// # Errors
    /// [`FileError`], each of which calls for another act of the person who sent it.
    pub fn read(bytes: &[u8]) -> Result<Self, FileError> {
        // Titles and headings take a few rows more.
        let limits = Limits { rows: MOST_ROWS + 50, columns: 200, ..Limits::default() };
        let mut book = kit_sheets::read(bytes, &limits)?;
        let filled = book.sheets.iter().filter(|sheet| !sheet.rows.is_empty()).count();
        let (at, table) = best(&mut book).ok_or(FileError::NoRows)?;
        Self::of(&book.sheets[at], table, filled - 1)
    }

    fn of(
        sheet: &kit_sheets::Sheet,
        mut table: Table,
        other_sheets: usize,
    ) -> Result<Self, FileError> {
        fill_merged(sheet, &mut table);
        let samples = (0..table.headings.len()).map(|column| table.sample(column, 3)).collect();
        let fields = fields::matched(&table.headings);
        let width = table.headings.len();
        // Cell by cell, so that the sheet is never there twice.
        let texts = |row: kit_sheets::Row| {
            (i64::from(row.number), row.cells.into_iter().map(|cell| text(&cell)).collect())
        };
        let people = table.rows.into_iter().filter(|row| !is_only_numbered(row, width));
        let rows: Vec<_> = people.map(texts).collect();
        if rows.is_empty() {
            return Err(FileError::NoRows);
        }
        let found = u64::try_from(rows.len()).unwrap_or(u64::MAX);
        if found > MOST_ROWS {
            let what = Measure::Rows;
            return Err(ReadError::TooLarge { what, found, limit: MOST_ROWS }.into());
        }
        let layout = Layout {
            sheet: sheet.name.clone(),
            other_sheets,
            headings: table.headings,
            letters: table.columns,
            samples,
            fields,
            made: Vec::new(),
        };
        Ok(Self { layout, rows })
    }
}

/// Forms come with a hundred numbered lines, of which the last were not needed.
fn is_only_numbered(row: &kit_sheets::Row, width: usize) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !cell.is_empty());
    let number = |cell: &Cell| cell.as_text().chars().all(|c| c.is_ascii_digit() || c == '.');
    width > 1 && filled.next().is_none_or(number) && filled.next().is_none()
}

/// Blanks of every kind become one, so that a name pasted over two lines is one name.
fn text(cell: &Cell) -> String {
    cell.as_text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The tab with names in it, the first of several; otherwise the longest. Hidden tabs come last.
fn best(book: &mut Book) -> Option<(usize, Table)> {
    let tables = book.sheets.iter_mut().enumerate().map(|(at, sheet)| {
        let table = kit_sheets::table(sheet);
        let named = fields::matched(&table.headings).iter().flatten().any(|field| field.is_name());
        ((!sheet.hidden, named, if named { 0 } else { table.rows.len() }), at, table)
    });
    let filled = tables.filter(|(_, _, table)| !table.rows.is_empty());
    let best = filled.max_by_key(|(worth, at, _)| (*worth, std::cmp::Reverse(*at)))?;
    Some((best.1, best.2))
}

/// A commune or an association merged over the rows of its people is that of each of them.
fn fill_merged(sheet: &kit_sheets::Sheet, table: &mut Table) {
    let head = table.skipped.iter().filter(|skipped| skipped.why != Why::RepeatedHeader);
    let head = head.map(|skipped| skipped.row).max().unwrap_or(0);
    let down = sheet.merged.iter().filter(|range| {
        range.first_row > head
            && range.last_row > range.first_row
            && range.first_column == range.last_column
    });
    for range in down {
        let Some(column) = table.columns.iter().position(|at| *at == range.first_column) else {
            continue;
        };
        let within = |number: u32| (range.first_row..=range.last_row).contains(&number);
        let first = table.rows.iter().find(|row| row.number == range.first_row);
        let Some(value) = first.map(|row| row.cell(column).clone()) else { continue };
        for row in table.rows.iter_mut().filter(|row| within(row.number)) {
            if let Some(cell) = row.cells.get_mut(column) {
                cell.clone_from(&value);
            }
        }
    }
}
