//! The records inside an old `.xls`, looked over before the parser sees them.
//!
//! The parser lays each sheet out as a full rectangle, and reserves memory by what the sheet announces. Here the announcement
//! is struck out, and the rectangle that the cells really span is measured against the limits.

use std::collections::BTreeSet;

use crate::limits::{Limits, Measure, ReadError};

const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;
const FILE_PASS: u16 = 0x002F;
const BOUND_SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
/// A type that no program writes and every reader skips.
const NOTHING: u16 = 0xFFF0;
/// Number, labels, truth, string, RK, shared string, formula, many RK.
const CELLS: [u16; 9] = [0x0203, 0x0204, 0x00D6, 0x0205, 0x0207, 0x027E, 0x00FD, 0x0006, 0x00BD];

/// Makes the stream safe to parse.
///
/// # Errors
/// Encrypted; damaged; too large.
pub fn tame(stream: &mut [u8], limits: &Limits) -> Result<(), ReadError> {
    let starts = sheets(stream)?;
    ReadError::check(Measure::Sheets, starts.len() as u64, limits.sheets)?;
    for start in &starts {
        for at in records(stream, *start)
            .filter(|record| record.kind == DIMENSIONS)
            .map(|record| record.at)
            .collect::<Vec<_>>()
        {
            stream[at..at + 2].copy_from_slice(&NOTHING.to_le_bytes());
        }
    }
    let mut cells = 0;
    for start in &starts {
        // Sheets that overlap could bring an announcement back by reading the bytes at another offset.
        if records(stream, *start).any(|record| record.kind == DIMENSIONS) {
            return Err(ReadError::damaged("sheets that overlap"));
        }
        cells += area(stream, *start);
        ReadError::check(Measure::Cells, cells, limits.cells)?;
    }
    Ok(())
}

/// Where the sheets begin, each once.
fn sheets(stream: &[u8]) -> Result<BTreeSet<usize>, ReadError> {
    let mut starts = BTreeSet::new();
    for record in records(stream, 0).take_while(|record| record.kind != END) {
        match (record.kind, record.data) {
            (FILE_PASS, _) => return Err(ReadError::Encrypted),
            (BOUND_SHEET, [a, b, c, d, ..]) => {
                let start = u32::from_le_bytes([*a, *b, *c, *d]) as usize;
                if start >= stream.len() {
                    return Err(ReadError::damaged("the file ends before its last sheet"));
                }
                if !starts.insert(start) {
                    return Err(ReadError::damaged("two sheets in one place"));
                }
            }
            _ => {}
        }
    }
    Ok(starts)
}

/// The rectangle of cells of a sheet; a chart inside it counts too, which only makes the measure stricter.
fn area(stream: &[u8], start: usize) -> u64 {
    let mut span: Option<[u16; 4]> = None;
    let mut depth = 0;
    for record in records(stream, start) {
        match record.kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            kind if CELLS.contains(&kind) => {
                let [a, b, c, d, ..] = record.data else { continue };
                let (row, column) = (u16::from_le_bytes([*a, *b]), u16::from_le_bytes([*c, *d]));
                let many = if kind == 0x00BD { (record.data.len() / 6) as u16 } else { 0 };
                let [top, left, bottom, right] = span.unwrap_or([row, column, row, column]);
                span = Some([
                    top.min(row),
                    left.min(column),
                    bottom.max(row),
                    right.max(column.saturating_add(many)),
                ]);
            }
            _ => {}
        }
    }
    span.map_or(0, |[top, left, bottom, right]| {
        (u64::from(bottom - top) + 1) * (u64::from(right - left) + 1)
    })
}

struct Record<'s> {
    at: usize,
    kind: u16,
    data: &'s [u8],
}

/// The records from an offset to the end of the stream or to the first that does not fit.
fn records(stream: &[u8], start: usize) -> impl Iterator<Item = Record<'_>> {
    let mut at = start;
    std::iter::from_fn(move || {
        let head = stream.get(at..at + 4)?;
        let len = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let record = Record {
            at,
            kind: u16::from_le_bytes([head[0], head[1]]),
            data: stream.get(at + 4..at + 4 + len)?,
        };
        at += 4 + len;
        Some(record)
    })
}
