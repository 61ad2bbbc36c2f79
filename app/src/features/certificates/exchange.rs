//! The roll as a sheet: exactly the lines that are seen, all pages of them.

use super::roll::Entry;
use crate::{
    features::training::Session,
    foundation::{Download, Error},
    layout::Frame,
};
use chrono::{DateTime, Utc};
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook, WriteError, write_csv};

const COLUMNS: [&str; 8] = [
    "certificate-name-ar",
    "certificate-name-fr",
    "certificate-half-days",
    "certificate-half-days-of",
    "certificate-state",
    "certificate-number",
    "certificate-issued-on",
    "certificate-revoked-on",
];

/// The file that was asked for, or nothing when the format is neither `xlsx` nor `csv`.
pub fn export(
    frame: &Frame,
    session: &Session,
    entries: &[&Entry],
    (format, now): (&str, DateTime<Utc>),
) -> Result<Option<Download>, Error> {
    let rows = entries.iter().map(|entry| row(frame, entry));
    let headings = COLUMNS.map(|key| frame.t(key).into_owned());
    let bytes = match format {
        "csv" => {
            let mut bytes = Vec::new();
            let headings = headings.each_ref().map(String::as_str);
            write_csv(&mut bytes, &headings, rows).map_err(unwritten)?;
            return Ok(Some(file(bytes, "csv", "text/csv; charset=utf-8")));
        }
        "xlsx" => workbook(frame, session, headings, rows, now)?,
        _ => return Ok(None),
    };
    Ok(Some(Download::xlsx("certificates.xlsx".into(), bytes)))
}

fn file(bytes: Vec<u8>, extension: &str, kind: &'static str) -> Download {
    Download { name: format!("certificates.{extension}"), kind, bytes, inline: false }
}

fn workbook(
    frame: &Frame,
    session: &Session,
    headings: [String; COLUMNS.len()],
    rows: impl Iterator<Item = [Out; COLUMNS.len()]>,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, Error> {
    let title = session.title(frame.lang).to_owned();
    let author = frame.t("product-name").into_owned();
    let mut book =
        Workbook::new(&Properties { title: title.clone(), author, created: now.naive_utc() });
    let days = frame.date_range(session.starts_on, session.ends_on);
    let spec = SheetSpec {
        name: frame.t("certificates-title").into_owned(),
        right_to_left: frame.rtl(),
        titles: vec![title, days],
        columns: headings.into_iter().map(ColumnSpec::new).collect(),
    };
    book.sheet(&spec, rows).map_err(unwritten)?;
    book.finish().map_err(unwritten)
}

fn row(frame: &Frame, entry: &Entry) -> [Out; COLUMNS.len()] {
    let taker = &entry.taker;
    let day = |at: Option<DateTime<Utc>>| at.map(|at| kit_lang::local(at).date());
    [
        taker.name_ar.as_str().into(),
        taker.name_fr.as_str().into(),
        entry.attended.into(),
        entry.of.into(),
        frame.t(entry.standing.key()).into_owned().into(),
        taker.number.clone().into(),
        day(taker.issued_at).into(),
        day(taker.revoked_at).into(),
    ]
}

fn unwritten(error: WriteError) -> Error {
    Error::Internal(format!("sheet: {error}"))
}
