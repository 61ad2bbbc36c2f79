//! The same rows as text: UTF-8 with its mark and semicolons, which is what Excel opens by a double click in French and in
//! Arabic.

use std::io::Write;

use super::{Out, WriteError, cells};

/// Writes headings and rows. Dates are `2026-11-22`, decimals have a point, a percentage is its ratio, a link is its text.
/// Text that a program could take for a formula gets an apostrophe before it, which [`crate::read()`] takes away again.
///
/// # Errors
/// What `to` answers.
pub fn write_csv<R: AsRef<[Out]>>(
    mut to: impl Write,
    headings: &[&str],
    rows: impl IntoIterator<Item = R>,
) -> Result<(), WriteError> {
    to.write_all("\u{FEFF}".as_bytes())?;
    line(&mut to, headings.iter().map(|heading| field(&Out::from(*heading))))?;
    for row in rows {
        line(&mut to, row.as_ref().iter().map(field))?;
    }
    Ok(to.flush()?)
}

fn line(to: &mut impl Write, fields: impl Iterator<Item = String>) -> Result<(), WriteError> {
    for (at, field) in fields.enumerate() {
        if at > 0 {
            to.write_all(b";")?;
        }
        to.write_all(field.as_bytes())?;
    }
    Ok(to.write_all(b"\r\n")?)
}

fn field(cell: &Out) -> String {
    match cell {
        Out::Empty => String::new(),
        Out::Text(text) | Out::Link { text, .. } => quoted(text),
        Out::Int(number) | Out::Plain(number) => number.to_string(),
        Out::Decimal(number) | Out::Percent(number) if number.is_finite() => number.to_string(),
        Out::Decimal(_) | Out::Percent(_) => String::new(),
        Out::Date(date) => date.format("%Y-%m-%d").to_string(),
        Out::DateTime(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
    }
}

fn quoted(text: &str) -> String {
    let text = cells::clean(text);
    // An apostrophe that was already there gets one more, so that the reader takes away only ours.
    let guard = if cells::looks_like_a_formula(text.trim_start_matches('\'')) { "'" } else { "" };
    if text.contains([';', ',', '"', '\n', '\t', '|']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        format!("{guard}{text}")
    }
}
