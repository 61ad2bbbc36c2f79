//! Text with a separator, in whatever letters it was saved.
//!
//! A value stays the text that was written: a phone keeps its first zero. Rows are numbered as a spreadsheet program shows
//! them: a blank line is a row, and a line break inside quotes is none.

use super::gather::Gather;
use crate::{
    book::{Book, Format, Sheet},
    limits::{Limits, ReadError},
};

mod letters;

const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];

/// Reads text of any of the known encodings.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Book, ReadError> {
    let text = letters::decode(bytes).ok_or(ReadError::Unknown { looks_like: None })?;
    let (separator, body) = announced(&text).unwrap_or_else(|| (guess(&text), &text));
    let mut gather = Gather::new(limits);
    let whole =
        split(body, separator, |row, column, value| gather.text(row, column, unguarded(value)))?;
    if let Some(row) = whole {
        return Err(ReadError::damaged(format!("quotes opened on row {row} are never closed")));
    }
    let rows = gather.rows()?;
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(Book { format: Format::Csv, sheets: vec![Sheet { rows, ..Sheet::default() }] })
}

/// Spreadsheet programs accept a first line `sep=;`.
fn announced(text: &str) -> Option<(char, &str)> {
    let rest = text.strip_prefix("sep=")?;
    let (line, body) = rest.split_once('\n')?;
    Some((line.chars().next()?, body))
}

/// The separator that cuts the first rows into the most equal columns.
fn guess(text: &str) -> char {
    let score = |separator: char| {
        let mut widths = [0usize; 20];
        let _the_sample_may_end_in_quotes = split(head(text), separator, |row, column, _| {
            if let Some(width) = widths.get_mut(row as usize - 1) {
                *width = column + 1;
            }
            Ok(())
        });
        let same = |width: usize| widths.iter().filter(|other| **other == width).count();
        widths
            .iter()
            .filter(|width| **width > 1)
            .map(|width| same(*width) * 100 + width)
            .max()
            .unwrap_or(0)
    };
    // Of equals the first wins, and the semicolon is the one that is never a decimal mark.
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(';')
}

fn head(text: &str) -> &str {
    let end = text.char_indices().nth(20_000).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// Our own export puts an apostrophe before what a program would take for a formula.
fn unguarded(value: &str) -> &str {
    let formula =
        |rest: &str| rest.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
    value.strip_prefix('\'').filter(|rest| formula(rest)).unwrap_or(value)
}

/// Gives every value with its row, from 1, and its column, from 0. Answers with the row of a quote that is never closed.
fn split(
    text: &str,
    separator: char,
    mut found: impl FnMut(u32, usize, &str) -> Result<(), ReadError>,
) -> Result<Option<u32>, ReadError> {
    let (mut row, mut column) = (1u32, 0usize);
    let mut rest = text;
    let mut quoted = String::new();
    while !rest.is_empty() {
        let mut value: &str = "";
        if let Some(inside) = rest.strip_prefix('"') {
            let Some(after) = unquote(inside, &mut quoted) else { return Ok(Some(row)) };
            rest = after;
        } else {
            quoted.clear();
        }
        let end = rest.find([separator, '\n', '\r']).unwrap_or(rest.len());
        if quoted.is_empty() {
            value = &rest[..end];
        } else {
            quoted.push_str(&rest[..end]);
        }
        found(row, column, if quoted.is_empty() { value } else { &quoted })?;
        rest = &rest[end..];
        if let Some(after) = rest.strip_prefix(separator) {
            (rest, column) = (after, column + 1);
        } else {
            rest = rest
                .strip_prefix("\r\n")
                .or_else(|| rest.strip_prefix(['\n', '\r']))
                .unwrap_or(rest);
            (row, column) = (row.saturating_add(1), 0);
        }
    }
    Ok(None)
}

/// Collects what stands between quotes, a doubled one being one, and gives what follows; nothing when they never close.
fn unquote<'t>(mut rest: &'t str, into: &mut String) -> Option<&'t str> {
    into.clear();
    loop {
        let end = rest.find('"')?;
        into.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(after) => {
                into.push('"');
                rest = after;
            }
            None => return Some(rest),
        }
    }
}
