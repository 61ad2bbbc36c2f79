#![allow(clippy::unwrap_used, clippy::expect_used)]
//! The figures of Azilal, drawn in both directions, on screen and on paper.
use super::{Bar, Chart, Column, Paint, Part, bars, columns, share, spark};

fn chart(rtl: bool, paint: Paint) -> Chart<'static> {
    Chart {
        title: "المشاركون حسب الجماعة", desc: "تبانت أولا", rtl, paint
    }
}

fn tabant() -> Vec<Bar> {
    let bar = |label: &str, value: f64| Bar {
        label: label.into(),
        value,
        shown: format!("{value}"),
        href: Some("/people?place=05.081.01.&sex=f".into()),
    };
    vec![bar("تبانت", 412.0), bar("أيت امحمد", 206.0), bar("دمنات", 0.0)]
}

/// The numbers of an attribute, in the order in which they were drawn.
fn numbers(svg: &str, element: &str, attribute: &str) -> Vec<f64> {
    svg.split(&format!("<{element} "))
        .skip(1)
        .map(|rest| {
            rest.split(&format!(" {attribute}=\""))
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap()
                .parse()
                .unwrap()
        })
        .collect()
}

#[test]
fn bars_are_as_long_as_their_figures() {
    let svg = bars(&chart(false, Paint::Classes), &tabant());
    let lengths = numbers(&svg, "rect", "width");
    assert!((lengths[0] - 2.0 * lengths[1]).abs() < 0.2, "{lengths:?}");
    assert_eq!(lengths.len(), 2, "nothing draws nothing: {lengths:?}");
}

#[test]
fn in_arabic_every_bar_begins_on_the_right() {
    let ends = |rtl: bool| -> Vec<(f64, f64)> {
        let svg = bars(&chart(rtl, Paint::Classes), &tabant());
        numbers(&svg, "rect", "x")
            .into_iter()
            .zip(numbers(&svg, "rect", "width"))
            .map(|(x, width)| (x, x + width))
            .collect()
    };
    for ((left, _), (_, right)) in ends(false).iter().zip(ends(true)) {
        assert!((left + right - 400.0).abs() < 0.2, "the mirror of {left} is {right}");
    }
}

#[test]
fn every_bar_leads_to_the_people_behind_it_and_nothing_slips_out_of_its_text() {
    let mut bar = tabant().remove(0);
    bar.label = "<script>alert(\"x\")</script>".into();
    let svg = bars(&chart(true, Paint::Classes), &[bar]);
    assert!(svg.contains("href=\"/people?place=05.081.01.&amp;sex=f\""), "{svg}");
    assert!(!svg.contains("<script"), "{svg}");
    assert!(!svg.contains("style="), "{svg}");
}

#[test]
fn on_paper_colours_are_written_out_and_links_left_out() {
    let svg = bars(&chart(true, Paint::Fills), &tabant());
    assert!(svg.contains("fill=\"#0f5c43\""), "{svg}");
    assert!(!svg.contains("href"), "{svg}");
    assert_eq!(svg.matches("class=").count(), 1, "only the drawing itself has a class: {svg}");
}

#[test]
fn a_target_above_what_was_reached_is_drawn_above_the_column() {
    let column = Column {
        label: "2008".into(),
        value: 14_800.0,
        shown: "14 800".into(),
        target: Some((20_000.0, "20 000".into())),
        href: None,
    };
    let svg = columns(&chart(true, Paint::Classes), &[column]);
    let (top, target) = (numbers(&svg, "rect", "y")[0], numbers(&svg, "line", "y1")[0]);
    assert!(target < top, "{target} is above {top}");
    assert!(svg.contains("2008: 14 800 / 20 000"), "{svg}");
}

#[test]
fn the_parts_fill_the_whole() {
    let part = |label: &str, value: f64| Part {
        label: label.into(),
        value,
        shown: format!("{value}"),
        href: None,
    };
    let svg = share(&chart(false, Paint::Classes), &[part("نساء", 34.0), part("رجال", 26.0)]);
    let lengths = numbers(&svg, "rect", "width");
    let (women, men) = (lengths[1], lengths[3]);
    assert!((women + men - 397.0).abs() < 0.3, "less the two gaps: {lengths:?}");
    assert!(women > men);
}

#[test]
fn a_line_needs_two_points_and_ends_where_reading_ends() {
    let (arabic, french) = (chart(true, Paint::Classes), chart(false, Paint::Classes));
    assert_eq!(spark(&arabic, &[3.0]), "");
    let end = |svg: String| numbers(&svg, "circle", "cx")[0];
    assert!(end(spark(&arabic, &[3.0, 5.0])) < 10.0);
    assert!(end(spark(&french, &[3.0, 5.0])) > 110.0);
}

#[test]
fn figures_that_are_none_draw_nothing_odd() {
    let odd = Bar { label: "–".into(), value: f64::NAN, shown: "–".into(), href: None };
    let svg = bars(&chart(true, Paint::Classes), &[odd]);
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    assert!(columns(&chart(true, Paint::Classes), &[]).ends_with("</svg>"));
}
