//! Horizontal bars: one figure per name, the longest first if the caller sorted them so.
use super::{
    Chart,
    svg::{Anchor, Pen, WIDTH, fit, ratio},
};

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    pub label: String,
    pub value: f64,
    /// The value as it is written.
    pub shown: String,
    /// What is behind the figure.
    pub href: Option<String>,
}

const ROW: f64 = 28.0;
const LABELS: f64 = 138.0;
const FIGURES: f64 = 60.0;

/// Draws one bar a row: name, bar, figure.
#[must_use]
pub fn bars(chart: &Chart<'_>, bars: &[Bar]) -> String {
    let greatest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    let mut pen = Pen::new(chart, WIDTH);
    for (index, bar) in bars.iter().enumerate() {
        let top = index as f64 * ROW;
        let title = format!("{}: {}", bar.label, bar.shown);
        pen.link(bar.href.as_deref(), &title, |pen| row(pen, bar, top, ratio(bar.value, greatest)));
    }
    pen.finish("chart bars", bars.len() as f64 * ROW + 4.0)
}

fn row(pen: &mut Pen<'_>, bar: &Bar, top: f64, ratio: f64) {
    let room = WIDTH - LABELS - FIGURES;
    let length = if bar.value > 0.0 { (ratio * room).max(2.0) } else { 0.0 };
    pen.word("word", (0.0, top + 18.0), Anchor::Start, &fit(&bar.label, LABELS - 10.0));
    pen.rect("part", (LABELS, top + 6.0), (length, ROW - 12.0));
    pen.word("word", (LABELS + length + 8.0, top + 18.0), Anchor::Start, &bar.shown);
}
