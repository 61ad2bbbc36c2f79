//! A line the height of a word: how a figure went lately.
use super::{
    Chart, Paint,
    svg::{escape, ratio, short},
};

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 28.0;

/// Draws the values in order of time, from where reading begins; fewer than two values draw nothing.
#[must_use]
pub fn spark(chart: &Chart<'_>, values: &[f64]) -> String {
    if values.len() < 2 {
        return String::new();
    }
    let greatest = values.iter().copied().fold(0.0, f64::max);
    let step = (WIDTH - 6.0) / (values.len() - 1) as f64;
    let points: Vec<(f64, f64)> = values
        .iter()
        .enumerate()
        .map(|(index, value)| point(chart, index as f64 * step, ratio(*value, greatest)))
        .collect();
    let line: Vec<String> =
        points.iter().map(|(x, y)| format!("{} {}", short(*x), short(*y))).collect();
    let (x, y) = points[points.len() - 1];
    let (stroke, fill) = match chart.paint {
        Paint::Classes => (" class=\"line\"", " class=\"part\""),
        Paint::Fills => {
            (" fill=\"none\" stroke=\"#0f5c43\" stroke-width=\"1.6\"", " fill=\"#0f5c43\"")
        }
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"spark\" viewBox=\"0 0 120 28\" role=\"img\" \
         aria-label=\"{title}\"><title>{title}</title><polyline{stroke} points=\"{}\"/><circle{fill} cx=\"{}\" cy=\"{}\" \
         r=\"2.5\"/></svg>",
        line.join(" "),
        short(x),
        short(y),
        title = escape(chart.title)
    )
}

fn point(chart: &Chart<'_>, x: f64, ratio: f64) -> (f64, f64) {
    let x = x + 3.0;
    (if chart.rtl { WIDTH - x } else { x }, HEIGHT - 4.0 - ratio * (HEIGHT - 8.0))
}
