//! Office Open XML, cell by cell: a sheet whose only cells are the first and the last possible costs two cells.

use std::{collections::HashMap, io::Cursor};

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::gather::Gather;
use crate::{
    book::{Book, Cell, Format, Range, Sheet},
    limits::{Limits, Measure, ReadError},
};

/// Reads a zip that was measured by [`super::pack`], which also says whether cells are merged anywhere, or hold formulas.
pub fn read(
    bytes: &[u8],
    (merges, formulas): (bool, bool),
    limits: &Limits,
) -> Result<Book, ReadError> {
    let mut file = Xlsx::new(Cursor::new(bytes)).map_err(explain)?;
    let tabs = file.sheets_metadata().to_vec();
    ReadError::check(Measure::Sheets, tabs.len() as u64, limits.sheets)?;
    let mut gather = Gather::new(limits);
    let mut sheets = Vec::new();
    for tab in tabs.into_iter().filter(|tab| tab.typ == SheetType::WorkSheet) {
        let formulas = if formulas { unsaved(&mut file, &tab.name) } else { HashMap::new() };
        match cells(&mut file, (&tab.name, &formulas), &mut gather) {
            Err(XlsxError::NotAWorksheet(_)) => continue,
            cells => cells.map_err(explain)??,
        }
        let merged = if merges {
            file.merge_cells_by_sheet_name(&tab.name).map_err(explain)?
        } else {
            Vec::new()
        };
        sheets.push(Sheet {
            hidden: tab.visible != SheetVisible::Visible,
            name: tab.name,
            rows: gather.rows()?,
            merged: merged.iter().map(range).collect(),
        });
    }
    Ok(Book { format: Format::Xlsx, sheets })
}

/// The formulas of a sheet, by where they stand. A program that wrote a formula without working it out leaves no value: its
/// text then stands in its place, and is seen, instead of nothing.
fn unsaved(file: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> HashMap<(u32, u32), String> {
    let mut found = HashMap::new();
    // What cannot be read here cannot be read as cells either, and is told there.
    let Ok(mut reader) = file.worksheet_cells_reader(name) else { return found };
    while let Ok(Some(cell)) = reader.next_formula() {
        if !cell.get_value().is_empty() {
            found.insert(cell.get_position(), format!("={}", cell.get_value()));
        }
    }
    found
}

/// Two kinds of failure: the parser's outside, ours inside.
fn cells(
    file: &mut Xlsx<Cursor<&[u8]>>,
    (name, formulas): (&str, &HashMap<(u32, u32), String>),
    gather: &mut Gather<'_>,
) -> Result<Result<(), ReadError>, XlsxError> {
    let mut reader = file.worksheet_cells_reader(name)?;
    while let Some(cell) = reader.next_cell()? {
        let (row, column) = cell.get_position();
        let (row, column) = (row.saturating_add(1), column as usize);
        let unsaved = || formulas.get(&cell.get_position()).map_or("", String::as_str);
        let stored = match cell.get_value() {
            DataRef::Empty => gather.text(row, column, unsaved()),
            DataRef::SharedString(text) => gather.text(row, column, text),
            DataRef::String(text) if text.is_empty() => gather.text(row, column, unsaved()),
            DataRef::String(text) => gather.text(row, column, text),
            other => gather.cell(row, column, value(other.clone().into())),
        };
        if stored.is_err() {
            return Ok(stored);
        }
    }
    Ok(Ok(()))
}

fn explain(error: XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::Encrypted,
        other => ReadError::damaged(other),
    }
}

/// A range of the parser in our numbers.
pub fn range(dimensions: &Dimensions) -> Range {
    Range {
        first_row: dimensions.start.0.saturating_add(1),
        last_row: dimensions.end.0.saturating_add(1),
        first_column: dimensions.start.1 as usize,
        last_column: dimensions.end.1 as usize,
    }
}

/// A value of the parser in ours; text is measured elsewhere.
pub fn value(data: Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::Int(number) => Cell::Number(number as f64),
        Data::Float(number) => Cell::Number(number),
        Data::Bool(truth) => Cell::Bool(truth),
        Data::Error(code) => Cell::Error(code.to_string()),
        Data::DateTime(serial) => moment(&serial),
        Data::DateTimeIso(text) => iso(&text),
        Data::String(text) | Data::DurationIso(text) => Cell::Text(text),
    }
}

/// A serial number of days: an hour when it is less than a day, a day when it is whole, else both. A length of time stays
/// the text that the person saw, and a serial that is no date stays a number.
fn moment(serial: &ExcelDateTime) -> Cell {
    let number = serial.as_f64();
    if serial.is_duration() {
        let minutes = (number * 1440.0).round() as i64;
        return Cell::Text(format!("{}:{:02}", minutes / 60, (minutes % 60).abs()));
    }
    if !(0.0..2_958_466.0).contains(&number) {
        return Cell::Number(number);
    }
    let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let time =
        NaiveTime::from_hms_opt(hour.into(), minute.into(), second.into()).unwrap_or_default();
    match date {
        Some(_) if number < 1.0 => Cell::Time(time),
        Some(date) if number.fract() == 0.0 => Cell::Date(date),
        Some(date) => Cell::DateTime(date.and_time(time)),
        None => Cell::Number(number),
    }
}

/// A date as the standards write it: `2026-11-22`, `2026-11-22T09:30:00`.
pub fn iso(text: &str) -> Cell {
    let plain = text.trim_end_matches('Z');
    if let Ok(date) = plain.parse::<NaiveDate>() {
        return Cell::Date(date);
    }
    if let Ok(moment) = plain.parse::<NaiveDateTime>() {
        return match moment.time() == NaiveTime::MIN {
            true => Cell::Date(moment.date()),
            false => Cell::DateTime(moment),
        };
    }
    Cell::Text(text.to_owned())
}
