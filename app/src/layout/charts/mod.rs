//! Figures as drawings: inline SVG, pure functions from numbers to text. In a page the colours come from the style sheet by
//! class; in a PDF, which has none, the same drawing carries them itself ([`Paint::Fills`]). In Arabic every axis runs from
//! right to left. A chart never stands alone: the table with its figures is beside it.
//!
//! Read `svg.rs` first (the pen), then `bars.rs`, `columns.rs`, `share.rs`, `spark.rs`, `gantt.rs`.

mod bars;
mod columns;
mod gantt;
mod share;
mod spark;
mod svg;
#[cfg(test)]
mod tests;

pub use bars::{Bar, bars};
pub use columns::{Column, columns};
pub use gantt::{Gantt, GanttRow, Mark, Shade, Work, WorkTone, gantt, share_of_year};
pub use share::{Part, share};
pub use spark::spark;

/// Where the drawing goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Paint {
    /// A page: classes, the style sheet does the rest, in light and dark.
    #[default]
    Classes,
    /// A document: every colour is written out, links are left out.
    Fills,
}

/// What every chart is told.
#[derive(Clone, Copy, Debug)]
pub struct Chart<'a> {
    /// What it shows, for who cannot see it and as its tooltip.
    pub title: &'a str,
    /// What one should see in it, in a sentence; may be empty.
    pub desc: &'a str,
    pub rtl: bool,
    pub paint: Paint,
}
