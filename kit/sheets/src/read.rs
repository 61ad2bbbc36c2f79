//! From bytes to a [`Book`]. The content decides the format; whatever allocates by what a file claims is checked before.
//!
//! Reading order: `sniff` (what is it), `gather` (cells under limits), then one file per format, with `pack` for the zip that
//! two of them are and `ole`, `biff` for what an old `.xls` is made of.

mod biff;
mod gather;
mod ods;
mod ole;
mod pack;
mod sniff;
mod text;
mod xls;
mod xlsx;

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{
    book::Book,
    limits::{Limits, Measure, ReadError},
};
use sniff::Kind;

/// Reads a spreadsheet of any known format.
///
/// # Errors
/// Each case of [`ReadError`]; a file is read whole or not at all.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Book, ReadError> {
    ReadError::check(Measure::FileBytes, bytes.len() as u64, limits.file_bytes)?;
    // The parsers of binary formats index into what the file claims. Those paths were hardened, and random bytes are thrown
    // at them in the tests, but a panic that is left must cost one upload, not the request's thread.
    catch_unwind(AssertUnwindSafe(|| read_kind(bytes, limits)))
        .unwrap_or_else(|_| Err(ReadError::damaged("the parser gave up")))
}

fn read_kind(bytes: &[u8], limits: &Limits) -> Result<Book, ReadError> {
    let book = match sniff::kind(bytes) {
        Kind::Empty => Err(ReadError::Empty),
        Kind::Zip => read_zip(bytes, limits),
        Kind::Ole => xls::read(bytes, limits),
        Kind::Text => text::read(bytes, limits),
        Kind::Other(looks_like) => Err(ReadError::Unknown { looks_like }),
    }?;
    if book.sheets.is_empty() { Err(ReadError::NoSheet) } else { Ok(book) }
}

fn read_zip(bytes: &[u8], limits: &Limits) -> Result<Book, ReadError> {
    let pack = pack::Pack::open(bytes)?;
    match pack.kind() {
        pack::PackKind::Xlsx => {
            let content = pack.check(limits)?;
            xlsx::read(bytes, (content.merges, content.formulas), limits)
        }
        pack::PackKind::Ods => {
            let content = pack.check(limits)?;
            ods::read(&content, limits)
        }
        pack::PackKind::Other(looks_like) => Err(ReadError::Unknown { looks_like }),
    }
}

#[cfg(test)]
mod tests;
