//! The desk a template works at: its own source, the stationery, the data and the pictures it was given. Whatever is not on
//! the desk does not exist, which is the whole of the sandbox.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::FONTS;
use crate::{Document, PdfError};

/// Sets what the caller knows and every template needs, so that no template can forget its direction. Not the title: as a style it would
/// be part of everything that is set, and nothing set for one title would be remembered for another.
const MAIN: &str = r#"#let meta = json("document.json")
#set text(lang: meta.lang, dir: if meta.dir == "rtl" { rtl } else { ltr })
#include "template.typ"
"#;
const PAPER: &str = include_str!("../typst/paper.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

pub struct Desk {
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    /// Lays out everything the document may touch.
    ///
    /// # Errors
    /// [`PdfError::FileName`] when a file's name leaves the sandbox.
    pub fn lay(document: &Document<'_>) -> Result<Self, PdfError> {
        let main = id("main.typ")?;
        let mut desk = Self { main, sources: stationery()?, files: HashMap::new() };
        let template = id("template.typ")?;
        desk.sources.insert(template, Source::new(template, document.template.to_owned()));
        desk.files.insert(id("data.json")?, Bytes::from_string(document.data.to_string()));
        desk.files.insert(id("document.json")?, Bytes::from_string(meta(document)));
        for (name, bytes) in document.files {
            desk.files.insert(id(name)?, Bytes::new(bytes.to_vec()));
        }
        Ok(desk)
    }
}

impl Desk {
    /// Whether the data is that of a hundred pages or more, by its size.
    pub fn is_long(&self) -> bool {
        const LONG: usize = 200_000;
        self.files.values().map(|bytes| bytes.len()).sum::<usize>() > LONG
    }
}

/// What lies on every desk, read once.
fn stationery() -> Result<HashMap<FileId, Source>, PdfError> {
    static READ: OnceLock<HashMap<FileId, Source>> = OnceLock::new();
    if let Some(read) = READ.get() {
        return Ok(read.clone());
    }
    let source = |(name, text): (&str, &str)| {
        let id = id(name)?;
        Ok((id, Source::new(id, text.to_owned())))
    };
    let read: HashMap<_, _> = [("main.typ", MAIN), ("paper.typ", PAPER)]
        .into_iter()
        .map(source)
        .collect::<Result<_, PdfError>>()?;
    Ok(READ.get_or_init(|| read).clone())
}

fn meta(document: &Document<'_>) -> String {
    serde_json::json!({ "lang": document.lang, "dir": document.dir() }).to_string()
}

fn id(name: &str) -> Result<FileId, PdfError> {
    let path = VirtualPath::new(name).map_err(|_| PdfError::FileName(name.to_owned()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.faces.get(index).cloned()
    }

    /// A template that asks for today gets an error: the date of a paper is data.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
