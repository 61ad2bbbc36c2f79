//! Columns over time, with the target that was set for each.
use super::{
    Chart,
    svg::{Anchor, Pen, WIDTH, fit, ratio},
};

/// One column: a year, a month.
#[derive(Clone, Debug)]
pub struct Column {
    pub label: String,
    pub value: f64,
    /// The value as it is written.
    pub shown: String,
    /// What was to be reached, and how that is written.
    pub target: Option<(f64, String)>,
    pub href: Option<String>,
}

const HEIGHT: f64 = 150.0;
const TOP: f64 = 22.0;

/// Draws one column a step of time, from where reading begins, and a dashed line where its target lies.
#[must_use]
pub fn columns(chart: &Chart<'_>, columns: &[Column]) -> String {
    let values = columns.iter().flat_map(|column| [column.value, target(column)]);
    let greatest = values.filter(|value| value.is_finite()).fold(0.0, f64::max);
    let step = WIDTH / columns.len().max(1) as f64;
    let mut pen = Pen::new(chart, WIDTH);
    for (index, column) in columns.iter().enumerate() {
        let start = index as f64 * step;
        let title = match &column.target {
            Some((_, target)) => format!("{}: {} / {target}", column.label, column.shown),
            None => format!("{}: {}", column.label, column.shown),
        };
        pen.link(column.href.as_deref(), &title, |pen| draw(pen, column, (start, step), greatest));
    }
    pen.line("axis", (0.0, TOP + HEIGHT), (WIDTH, TOP + HEIGHT));
    pen.finish("chart columns", TOP + HEIGHT + 24.0)
}

fn draw(pen: &mut Pen<'_>, column: &Column, (start, step): (f64, f64), greatest: f64) {
    let (middle, width) = (start + step / 2.0, (step * 0.56).min(56.0));
    let height = ratio(column.value, greatest) * HEIGHT;
    let base = TOP + HEIGHT;
    pen.rect("part", (middle - width / 2.0, base - height), (width, height));
    let mut above = base - height - 6.0;
    if column.target.is_some() {
        let y = base - ratio(target(column), greatest) * HEIGHT;
        pen.line("target", (middle - step * 0.42, y), (middle + step * 0.42, y));
        // The figure keeps clear of a target line that passes where it would stand.
        if (y - above + 5.0).abs() < 9.0 {
            above = y - 5.0;
        }
    }
    pen.word("word", (middle, above), Anchor::Middle, &column.shown);
    pen.word("soft", (middle, base + 18.0), Anchor::Middle, &fit(&column.label, step));
}

fn target(column: &Column) -> f64 {
    column.target.as_ref().map_or(0.0, |(value, _)| *value)
}
