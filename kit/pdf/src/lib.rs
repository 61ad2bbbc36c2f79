//! Paper: a template and its data in, the bytes of a PDF out. Typesetting is done by typst as a library, inside a sandbox that
//! holds only the files the caller hands over: no disk, no network, no clock. The same input gives the same bytes, tagged for
//! screen readers (PDF/UA-1) and fit for the archive (PDF/A-2a). `typst/paper.typ` is the shared stationery that any template
//! imports; words, names and figures always come from the data, so one template serves every language.
//!
//! Reading order: [`Document`] what goes in, [`render`] what happens, [`PdfError`] what can go wrong, [`qr_svg`] the square
//! code that leads a reader of paper back to the web.

mod document;
mod error;
mod fonts;
mod qr;
mod render;
mod world;

pub use document::Document;
pub use error::PdfError;
pub use qr::qr_svg;
pub use render::render;
