//! The parts of a whole in one bar, with their names under it.
use super::{
    Chart,
    svg::{Anchor, PARTS, Pen, WIDTH, ratio},
};

/// One part of the whole.
#[derive(Clone, Debug)]
pub struct Part {
    pub label: String,
    pub value: f64,
    /// The part as it is written, such as "34 (57 %)".
    pub shown: String,
    pub href: Option<String>,
}

const BAR: f64 = 18.0;
const LINE: f64 = 24.0;

/// Draws the parts in order; there are four colours, so at most four parts should be told apart.
#[must_use]
pub fn share(chart: &Chart<'_>, parts: &[Part]) -> String {
    let whole: f64 = parts.iter().map(|part| part.value.max(0.0)).sum();
    let mut pen = Pen::new(chart, WIDTH);
    pen.rect("track", (0.0, 0.0), (WIDTH, BAR));
    let mut start = 0.0;
    for (index, part) in parts.iter().enumerate() {
        let length = ratio(part.value, whole) * WIDTH;
        let title = format!("{}: {}", part.label, part.shown);
        pen.link(part.href.as_deref(), &title, |pen| draw(pen, part, index, (start, length)));
        start += length;
    }
    pen.finish("chart share", BAR + 10.0 + parts.len() as f64 * LINE)
}

fn draw(pen: &mut Pen<'_>, part: &Part, index: usize, (start, length): (f64, f64)) {
    let class = PARTS[index % PARTS.len()];
    let line = BAR + 10.0 + index as f64 * LINE;
    pen.rect(class, (start, 0.0), (length - 1.5, BAR));
    pen.rect(class, (0.0, line + 4.0), (12.0, 12.0));
    pen.word("word", (20.0, line + 15.0), Anchor::Start, &part.label);
    pen.word("word", (WIDTH, line + 15.0), Anchor::End, &part.shown);
}
