//! The country as a picture: regions or provinces shaded by a figure, each a link, with a legend in the empty corner
//! south-east of the mountains. It is one SVG text, the same for a page and for paper, without a script or a style.
//!
//! The stylesheet colours it by these classes: `.map` the picture, `.q0` no figure or zero, `.q1` to `.q5` from the
//! smallest fifth to the largest, `.names` the names on the shapes (give them a halo), `.legend`, `.legend-head` and
//! `.credit`. Sizes are in the units of the view box, 4000 wide. Texts take the colour of the text around.

use std::fmt::Write;

use super::code::PlaceCode;
use super::scale::Scale;
use super::shapes::{ATLAS, Level, Shape, attribution, shape_code};

/// What a place shows on the map.
#[derive(Clone, PartialEq, Debug)]
pub struct Shade {
    pub code: PlaceCode,
    /// The figure that gives the shade; none where nothing is known.
    pub figure: Option<f64>,
    /// Where a click leads.
    pub href: String,
    /// What the shape says when asked, name and figure: "أزيلال: 574 112".
    pub label: String,
    /// What is written on the shape, if [`Options::names`] asks for it.
    pub name: String,
}

/// How the map is drawn and worded.
pub struct Options<'a> {
    /// What the map shows, for those who do not see it.
    pub title: &'a str,
    /// The line above the legend: what is counted, in which year.
    pub legend: &'a str,
    /// The words of the legend for no figure or zero.
    pub empty: &'a str,
    /// A figure as the reader's language writes it.
    pub figure: &'a dyn Fn(f64) -> String,
    /// Whether the text runs from right to left. The country itself does not turn.
    pub rtl: bool,
    /// Whether names are written on the shapes: there is room for those of the regions.
    pub names: bool,
}

/// The map of a level. A shape without a shade of its own is drawn as empty; a prefecture of arrondissements, which has no
/// shape, is read out on the shape of Casablanca after the label of 06.141 and gives it no figure.
pub fn svg(level: Level, shades: &[Shade], options: &Options<'_>) -> String {
    let shapes = ATLAS.shapes(level);
    let own = |shape: &Shape| shades.iter().find(|shade| shade.code == shape.code);
    let scale = Scale::of(shapes.iter().filter_map(own).filter_map(|shade| shade.figure));
    let mut out = opening(options);
    for shape in shapes {
        draw(&mut out, shape, own(shape), &label(level, shape, shades), &scale);
    }
    if options.names {
        names(&mut out, options.rtl, shapes.iter().filter_map(|shape| Some((shape, own(shape)?))));
    }
    legend(&mut out, &scale, options);
    credit(&mut out);
    out.push_str("</svg>");
    out
}

fn opening(options: &Options<'_>) -> String {
    let [left, top, width, height] = ATLAS.view_box;
    let title = escape(options.title);
    // A group and not an image: the links inside stay reachable.
    format!(
        "<svg class=\"map\" viewBox=\"{left} {top} {width} {height}\" xmlns=\"http://www.w3.org/2000/svg\" \
         role=\"group\" aria-label=\"{title}\">"
    )
}

/// The shape's own label, then those of places without a shape that show on it, a line each.
fn label(level: Level, shape: &Shape, shades: &[Shade]) -> String {
    let own = shades.iter().filter(|shade| shade.code == shape.code);
    let guests = shades.iter().filter(|shade| {
        shade.code != shape.code && shape_code(level, &shade.code).as_ref() == Some(&shape.code)
    });
    own.chain(guests).map(|shade| escape(&shade.label)).collect::<Vec<_>>().join("\n")
}

fn draw(out: &mut String, shape: &Shape, own: Option<&Shade>, label: &str, scale: &Scale) {
    let class = scale.css(own.and_then(|shade| shade.figure));
    let title = if label.is_empty() { String::new() } else { format!("<title>{label}</title>") };
    let path = format!("{title}<path class=\"{class}\" d=\"{}\"/>", shape.d);
    match own {
        Some(shade) => push(out, format_args!("<a href=\"{}\">{path}</a>", escape(&shade.href))),
        None => push(out, format_args!("<g>{path}</g>")),
    }
}

/// Names are pictures of the labels, which were read already, and let clicks through. The halo in the colour of the
/// page keeps them readable on every shade.
fn names<'a>(out: &mut String, rtl: bool, named: impl Iterator<Item = (&'a Shape, &'a Shade)>) {
    let direction = Margin::of(rtl).direction;
    push(
        out,
        format_args!(
            "<g class=\"names\" direction=\"{direction}\" fill=\"currentColor\" stroke=\"var(--paper)\" \
             stroke-width=\"22\" stroke-linejoin=\"round\" paint-order=\"stroke\" font-size=\"84\" \
             text-anchor=\"middle\" dominant-baseline=\"central\" pointer-events=\"none\" aria-hidden=\"true\">"
        ),
    );
    for (shape, shade) in named {
        let (x, y) = shape.label;
        let (first, second) = two_lines(&shade.name);
        let up = if second.is_empty() { 0 } else { LINE / 2 };
        push(out, format_args!("<text x=\"{x}\" y=\"{}\">{}</text>", y - up, escape(first)));
        if !second.is_empty() {
            push(out, format_args!("<text x=\"{x}\" y=\"{}\">{}</text>", y + up, escape(second)));
        }
    }
    out.push_str("</g>");
}

const LINE: i32 = 96;

/// A name of several towns, "Rabat-Salé-Kénitra", is cut after the hyphen nearest to its middle.
fn two_lines(name: &str) -> (&str, &str) {
    let middle = name.len() / 2;
    let cuts = name.match_indices('-').map(|(at, hyphen)| at + hyphen.len());
    cuts.min_by_key(|at| at.abs_diff(middle)).map_or((name, ""), |at| name.split_at(at))
}

const LEGEND_LEFT: i32 = 2500;
const LEGEND_RIGHT: i32 = 3960;
const LEGEND_TOP: i32 = 2480;
const ROW: i32 = 180;
const SWATCH: i32 = 130;

/// Where a row of the legend has its square and its text, by the direction of reading.
struct Margin {
    swatch: i32,
    text: i32,
    edge: i32,
    direction: &'static str,
}

impl Margin {
    fn of(rtl: bool) -> Margin {
        if rtl {
            Margin {
                swatch: LEGEND_RIGHT - SWATCH,
                text: LEGEND_RIGHT - 200,
                edge: LEGEND_RIGHT,
                direction: "rtl",
            }
        } else {
            Margin {
                swatch: LEGEND_LEFT,
                text: LEGEND_LEFT + 200,
                edge: LEGEND_LEFT,
                direction: "ltr",
            }
        }
    }
}

/// The largest figures on top, as on a scale that one reads downwards; the empty shade at the foot.
fn legend(out: &mut String, scale: &Scale, options: &Options<'_>) {
    let margin = Margin::of(options.rtl);
    push(
        out,
        format_args!(
            "<g class=\"legend\" fill=\"currentColor\" font-size=\"120\" direction=\"{}\">",
            margin.direction
        ),
    );
    let (head, x) = (escape(options.legend), margin.edge);
    push(
        out,
        format_args!(
            "<text class=\"legend-head\" x=\"{x}\" y=\"{}\">{head}</text>",
            LEGEND_TOP - 80
        ),
    );
    let rows =
        scale.classes().iter().rev().map(|class| (class.css, range(class.from, class.to, options)));
    for (row, (css, text)) in (0..).zip(rows.chain([("q0", escape(options.empty))])) {
        let y = LEGEND_TOP + row * ROW;
        push(
            out,
            format_args!(
                "<rect class=\"shape {css}\" x=\"{}\" y=\"{y}\" width=\"{SWATCH}\" height=\"{SWATCH}\"/>\
                 <text x=\"{}\" y=\"{}\">{text}</text>",
                margin.swatch,
                margin.text,
                y + SWATCH - 22
            ),
        );
    }
    out.push_str("</g>");
}

/// "from – to", each figure isolated so that a line from right to left keeps its groups of digits in order.
fn range(from: f64, to: f64, options: &Options<'_>) -> String {
    let figure = |value| format!("\u{2068}{}\u{2069}", escape(&(options.figure)(value)));
    if from == to { figure(from) } else { format!("{} – {}", figure(from), figure(to)) }
}

fn credit(out: &mut String) {
    let [_, _, width, height] = ATLAS.view_box;
    push(
        out,
        format_args!(
            "<text class=\"credit\" fill=\"currentColor\" font-size=\"76\" text-anchor=\"end\" direction=\"ltr\" \
             x=\"{}\" y=\"{}\">{}</text>",
            width - 40,
            height - 40,
            escape(attribution())
        ),
    );
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(text);
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests;
