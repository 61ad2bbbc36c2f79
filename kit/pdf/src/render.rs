use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use chrono::Datelike;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::error::Fault;
use crate::world::Desk;
use crate::{Document, PdfError};

/// Sets the document and writes it as a tagged PDF (PDF/A-2a and PDF/UA-1). It computes and never waits, so call it from
/// `spawn_blocking`, at most one at a time per core: each page takes milliseconds of processor and about half a megabyte.
///
/// # Errors
/// [`PdfError::Template`] with the line when the template is wrong or misses data, [`PdfError::Export`] when a rule of the two
/// standards is broken, [`PdfError::FileName`] when a file has an impossible name.
pub fn render(document: &Document<'_>) -> Result<Vec<u8>, PdfError> {
    let desk = Desk::lay(document)?;
    if desk.is_long() { beside_a_sweeper(|| set(&desk, document)) } else { set(&desk, document) }
}

fn set(desk: &Desk, document: &Document<'_>) -> Result<Vec<u8>, PdfError> {
    let set = typst::compile::<PagedDocument>(desk).output;
    let mut pages = set.map_err(|faults| PdfError::Template(Fault::first(desk, &faults)))?;
    pages.info_mut().title = Some(document.title.into());
    let bytes = typst_pdf::pdf(&pages, &options(document));
    forget_after(pages.pages().len());
    bytes.map_err(|faults| PdfError::Export(Fault::first(desk, &faults)))
}

/// Empties typst's cache of what was not used lately, again and again while a long document is being set: a thousand pages
/// would otherwise keep all that each of them needed on the way. What comes back on every page stays.
fn beside_a_sweeper<T>(work: impl FnOnce() -> T) -> T {
    const PAUSE: Duration = Duration::from_millis(60);
    std::thread::scope(|scope| {
        let (working, done) = mpsc::channel::<()>();
        scope.spawn(move || {
            while done.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                comemo::evict(2);
            }
        });
        let made = work();
        drop(working);
        made
    })
}

fn options(document: &Document<'_>) -> PdfOptions {
    PdfOptions {
        timestamp: midnight(document).map(Timestamp::new_utc),
        standards: STANDARDS.clone(),
        creator: Smart::Custom(None),
        ..PdfOptions::default()
    }
}

fn midnight(document: &Document<'_>) -> Option<Datetime> {
    let month = u8::try_from(document.date.month()).ok()?;
    let day = u8::try_from(document.date.day()).ok()?;
    Datetime::from_ymd_hms(document.date.year(), month, day, 0, 0, 0)
}

/// The two go together by construction; were a later typst to refuse the pair, papers would still be printed, untested.
static STANDARDS: LazyLock<PdfStandards> = LazyLock::new(|| {
    PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).unwrap_or_default()
});

/// Typst keeps what it has computed in a cache for the whole process and never empties it by itself. Pages are the measure,
/// since a report of a hundred pages leaves as much behind as a hundred certificates.
fn forget_after(pages: usize) {
    const PAGES_KEPT: usize = 16;
    static PAGES_SET: AtomicUsize = AtomicUsize::new(0);
    if PAGES_SET.fetch_add(pages, Ordering::Relaxed) + pages >= PAGES_KEPT {
        PAGES_SET.store(0, Ordering::Relaxed);
        comemo::evict(2);
    }
}
