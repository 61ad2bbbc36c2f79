//! The pen: rectangles, lines and words, mirrored for right-to-left, coloured by class or by hand.
use super::{Chart, Paint};
use std::fmt::Write;

/// The width of a chart in its own units; letters are 13 units high, so they can be read from the width of a phone
/// (12 pixels) to the 460 pixels that the style sheet allows (15 pixels).
pub(super) const WIDTH: f64 = 400.0;

/// A drawing under way. Places are counted from the side where reading begins.
pub(super) struct Pen<'a> {
    chart: &'a Chart<'a>,
    width: f64,
    body: String,
    /// Whether something in it can be followed: what is only a picture must not hold links.
    linked: bool,
}

/// Where a word begins, ends or has its middle.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl<'a> Pen<'a> {
    pub fn new(chart: &'a Chart<'a>, width: f64) -> Self {
        Self { chart, width, body: String::new(), linked: false }
    }

    /// Nothing is drawn for nothing: a rectangle without width is an error to those who make documents.
    pub fn rect(&mut self, class: &str, (x, y): (f64, f64), (width, height): (f64, f64)) {
        if width < 0.05 || height < 0.05 {
            return;
        }
        let left = if self.chart.rtl { self.width - x - width } else { x };
        let paint = self.paint(class);
        // Writing into a String cannot fail.
        let _ = write!(
            self.body,
            "<rect{paint} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\"/>",
            short(left),
            short(y),
            short(width),
            short(height)
        );
    }

    pub fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        let (x1, x2) = (self.mirror(from.0), self.mirror(to.0));
        let paint = self.paint(class);
        let _ = write!(
            self.body,
            "<line{paint} x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
            short(x1),
            short(from.1),
            short(x2),
            short(to.1)
        );
    }

    pub fn dot(&mut self, class: &str, (x, y): (f64, f64), radius: f64) {
        let (x, paint) = (self.mirror(x), self.paint(class));
        let _ = write!(
            self.body,
            "<circle{paint} cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            short(x),
            short(y),
            short(radius)
        );
    }

    pub fn word(&mut self, class: &str, (x, y): (f64, f64), anchor: Anchor, text: &str) {
        // The drawing itself is left-to-right, so that browsers and PDF agree on what an anchor is; the words turn by
        // isolates, which keep a figure or a Latin name in its place.
        let (opens, anchor) = match (anchor, self.chart.rtl) {
            (Anchor::Middle, rtl) => (if rtl { '\u{2067}' } else { '\u{2066}' }, "middle"),
            (Anchor::Start, false) => ('\u{2066}', "start"),
            (Anchor::End, false) => ('\u{2066}', "end"),
            (Anchor::Start, true) => ('\u{2067}', "end"),
            (Anchor::End, true) => ('\u{2067}', "start"),
        };
        // The Arabic family of paper has no ellipsis, and a letter that is missing stops the document.
        let shown = match self.chart.paint {
            Paint::Classes => escape(text),
            Paint::Fills => escape(text).replace('…', "..."),
        };
        let (x, paint) = (self.mirror(x), self.paint(class));
        let _ = write!(
            self.body,
            "<text{paint} x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\">{opens}{}\u{2069}</text>",
            short(x),
            short(y),
            shown
        );
    }

    /// What is drawn inside leads to `href`, in a page.
    pub fn link(&mut self, href: Option<&str>, title: &str, draw: impl FnOnce(&mut Self)) {
        let tag = match (href, self.chart.paint) {
            (Some(href), Paint::Classes) => {
                self.linked = true;
                let _ = write!(self.body, "<a href=\"{}\">", escape(href));
                "a"
            }
            _ => {
                self.body.push_str("<g>");
                "g"
            }
        };
        let _ = write!(self.body, "<title>{}</title>", escape(title));
        draw(self);
        let _ = write!(self.body, "</{tag}>");
    }

    pub fn finish(self, class: &str, height: f64) -> String {
        let (title, desc) = (escape(self.chart.title), escape(self.chart.desc));
        let role = if self.linked { "group" } else { "img" };
        let font = match self.chart.paint {
            Paint::Classes => "",
            Paint::Fills => " font-family=\"Noto Sans Arabic, Noto Sans\" font-size=\"13\"",
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" viewBox=\"0 0 {} {}\" direction=\"ltr\" role=\"{role}\" \
             aria-label=\"{title}\"{font}><title>{title}</title><desc>{desc}</desc>{}</svg>",
            short(self.width),
            short(height),
            self.body
        )
    }

    fn mirror(&self, x: f64) -> f64 {
        if self.chart.rtl { self.width - x } else { x }
    }

    fn paint(&self, class: &str) -> String {
        match self.chart.paint {
            Paint::Classes => format!(" class=\"{class}\""),
            Paint::Fills => String::from(colours(class)),
        }
    }
}

/// The colours of the light style sheet, for paper.
fn colours(class: &str) -> &'static str {
    match class {
        "part" => " fill=\"#0f5c43\"",
        "part b" => " fill=\"#d99000\"",
        "part c" => " fill=\"#8b8674\"",
        "part d" => " fill=\"#a5361f\"",
        "track" => " fill=\"#ece7da\"",
        "axis" => " stroke=\"#8b8674\" stroke-width=\"1\"",
        "grid" => " stroke=\"#e4dfd2\" stroke-width=\"1\"",
        "target" => " stroke=\"#a5361f\" stroke-width=\"2\" stroke-dasharray=\"5 3\" fill=\"none\"",
        "line" => " fill=\"none\" stroke=\"#0f5c43\" stroke-width=\"1.6\"",
        "soft" => " fill=\"#555a53\"",
        "strong" => " fill=\"#1d211e\" font-weight=\"bold\"",
        "band" => " fill=\"#fcf1d6\"",
        "feast" => " fill=\"#f0c466\"",
        "work" => " fill=\"#dfe7e2\" stroke=\"#8b8674\" stroke-width=\"0.8\"",
        "work live" => " fill=\"#a3cbb3\" stroke=\"#0f5c43\" stroke-width=\"0.8\"",
        "work done" => " fill=\"#0f5c43\"",
        "work late" => " fill=\"#fbe9e3\" stroke=\"#a5361f\" stroke-width=\"1\"",
        "mark" => " fill=\"#ffffff\" stroke=\"#1d211e\" stroke-width=\"1.4\"",
        "mark full" => " fill=\"#1d211e\" stroke=\"#ffffff\" stroke-width=\"1.4\"",
        _ => " fill=\"#1d211e\"",
    }
}

/// The classes of the parts of a whole, in order.
pub(super) const PARTS: [&str; 4] = ["part", "part b", "part c", "part d"];

/// A figure with at most one decimal, as SVG reads it.
pub(super) fn short(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), ToOwned::to_owned)
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A value as a share of the greatest, 0 to 1; what is not a number counts as nothing.
pub(super) fn ratio(value: f64, greatest: f64) -> f64 {
    if value.is_finite() && greatest > 0.0 { (value / greatest).clamp(0.0, 1.0) } else { 0.0 }
}

/// A label cut to what fits, with an ellipsis; about 6.6 units a letter.
pub(super) fn fit(label: &str, width: f64) -> String {
    let letters = label.chars().count();
    if letters as f64 * 6.6 <= width {
        return label.to_owned();
    }
    let mut cut: String = label.chars().take((width / 6.6).max(2.0) as usize - 1).collect();
    cut.truncate(cut.trim_end().len());
    cut + "…"
}
