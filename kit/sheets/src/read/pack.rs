//! The zip around `.xlsx` and `.ods`, measured before anything trusts it.
//!
//! Sizes that a zip declares are checked first, as that costs nothing; then every part of text is inflated once into a
//! counter, because the declaration may lie and parts may overlap.

use std::io::{Cursor, Read, Write};

use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

use crate::limits::{Limits, Measure, ReadError};

/// A part below this size may be packed as tightly as it likes: long runs of the same are normal in a sheet.
const RATIO_MATTERS_ABOVE: u64 = 1 << 20;

/// An opened zip.
pub struct Pack<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
}

/// Which document the zip is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PackKind {
    Xlsx,
    Ods,
    Other(Option<&'static str>),
}

/// What the pass over the parts brings along.
#[derive(Default)]
pub struct Content {
    /// The content of an `.ods`.
    pub content: Vec<u8>,
    /// The list of parts of an `.ods`.
    pub manifest: Vec<u8>,
    /// Some part of an `.xlsx` speaks of merged cells, of formulas; when none does, no sheet is parsed a second time for them.
    pub merges: bool,
    pub formulas: bool,
}

impl<'b> Pack<'b> {
    pub fn open(bytes: &'b [u8]) -> Result<Self, ReadError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(ReadError::damaged)?;
        Ok(Pack { zip })
    }

    /// Told by the parts inside.
    pub fn kind(&self) -> PackKind {
        let has =
            |start: &str| self.zip.file_names().any(|name| name.to_lowercase().starts_with(start));
        if has("xl/workbook.bin") {
            PackKind::Other(Some("XLSB"))
        } else if has("xl/") || has("xl\\") {
            PackKind::Xlsx
        } else if has("content.xml") {
            self.open_document()
        } else if has("word/") {
            PackKind::Other(Some("DOCX"))
        } else if has("ppt/") {
            PackKind::Other(Some("PPTX"))
        } else {
            PackKind::Other(Some("ZIP"))
        }
    }

    /// A text document has a content too, but its type says so.
    fn open_document(&self) -> PackKind {
        let mut zip = self.zip.clone();
        let mut kind = String::new();
        if let Ok(part) = zip.by_name("mimetype") {
            let _unreadable_is_unknown = part.take(100).read_to_string(&mut kind);
        }
        if kind.is_empty() || kind.contains("spreadsheet") {
            PackKind::Ods
        } else {
            PackKind::Other(Some("ODT"))
        }
    }

    /// Refuses what would not fit, then what does not fit; gives the parts of an open document.
    pub fn check(mut self, limits: &Limits) -> Result<Content, ReadError> {
        self.check_declared(limits)?;
        let (mut left, mut kept) = (limits.unpacked_bytes, Content::default());
        for index in 0..self.zip.len() {
            let part = self.zip.by_index(index).map_err(ReadError::damaged)?;
            let name = part.name().to_lowercase();
            if !is_read(&name) {
                continue;
            }
            let mut part = part.take(left + 1);
            let size = match name.as_str() {
                "content.xml" => part.read_to_end(&mut kept.content).map(|size| size as u64),
                "meta-inf/manifest.xml" => {
                    part.read_to_end(&mut kept.manifest).map(|size| size as u64)
                }
                _ if name.ends_with("sharedstrings.xml") => Ok(check_strings(&mut part)?),
                _ => {
                    let mut search = Search::default();
                    let size = std::io::copy(&mut part, &mut search);
                    kept.merges |= search.found[0];
                    kept.formulas |= search.found[1];
                    size
                }
            }
            .map_err(ReadError::damaged)?;
            let found = limits.unpacked_bytes - left + size;
            ReadError::check(Measure::UnpackedBytes, found, limits.unpacked_bytes)?;
            left -= size;
        }
        Ok(kept)
    }

    fn check_declared(&mut self, limits: &Limits) -> Result<(), ReadError> {
        let mut total = 0u64;
        for index in 0..self.zip.len() {
            let part = self.zip.by_index_raw(index).map_err(ReadError::damaged)?;
            if part.encrypted() {
                return Err(ReadError::Encrypted);
            }
            total = total.saturating_add(part.size());
            ReadError::check(Measure::UnpackedBytes, total, limits.unpacked_bytes)?;
            if part.size() > RATIO_MATTERS_ABOVE {
                let ratio = part.size() / part.compressed_size().max(1);
                ReadError::check(Measure::Ratio, ratio, limits.ratio)?;
            }
        }
        Ok(())
    }
}

/// Pictures and fonts are never inflated, so they are not measured.
fn is_read(name: &str) -> bool {
    [".xml", ".rels", ".vml", "mimetype"].iter().any(|end| name.ends_with(end))
}

/// Takes bytes, keeps none, and knows which of the words went by, also over the end of a piece.
#[derive(Default)]
struct Search {
    found: [bool; WORDS.len()],
    tail: Vec<u8>,
}

/// What speaks of merged cells, and of formulas.
const WORDS: [&[u8]; 2] = [b"mergeCell", b"</f>"];
const LONGEST: usize = 9;

impl Write for Search {
    fn write(&mut self, piece: &[u8]) -> std::io::Result<usize> {
        self.tail.extend(&piece[..piece.len().min(LONGEST)]);
        for (word, found) in WORDS.iter().zip(&mut self.found) {
            let has = |bytes: &[u8]| bytes.windows(word.len()).any(|window| window == *word);
            *found = *found || has(&self.tail) || has(piece);
        }
        self.tail.extend(&piece[piece.len().min(LONGEST)..]);
        self.tail.drain(..self.tail.len().saturating_sub(LONGEST - 1));
        Ok(piece.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The table of strings announces how many it holds, and the parser takes the memory on its word: a single attribute could
/// stop the whole process. A string needs at least four bytes, so the announcement can be judged against the part itself.
fn check_strings(part: &mut impl Read) -> Result<u64, ReadError> {
    let mut text = Vec::new();
    part.read_to_end(&mut text).map_err(ReadError::damaged)?;
    let mut xml = Reader::from_reader(text.as_slice());
    xml.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        match xml.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sst" => {
                for attribute in tag.attributes().with_checks(false).flatten() {
                    let count = attribute.value.parse::<u64>().unwrap_or(0);
                    if attribute.key.as_ref() == "uniqueCount" && count > text.len() as u64 {
                        return Err(ReadError::damaged(
                            "more strings announced than the part can hold",
                        ));
                    }
                }
                return Ok(text.len() as u64);
            }
            Event::Eof => return Ok(text.len() as u64),
            _ => buffer.clear(),
        }
    }
}
