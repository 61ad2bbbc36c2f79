//! A year of work: a row a line of it, months from where reading begins, days that are shaded, today.
use super::{
    Chart,
    svg::{Anchor, Pen, fit},
};
use chrono::{Datelike, NaiveDate};

/// What is drawn.
#[derive(Clone, Debug, Default)]
pub struct Gantt {
    pub year: i32,
    /// The names of the twelve months.
    pub months: Vec<String>,
    pub rows: Vec<GanttRow>,
    pub shades: Vec<Shade>,
    /// A line through this day, with its word; nothing when it is in another year.
    pub today: Option<(NaiveDate, String)>,
}

#[derive(Clone, Debug)]
pub enum GanttRow {
    /// The heading of the rows under it.
    Group(String),
    Line(Work),
}

/// A bar with the marks on it.
#[derive(Clone, Debug)]
pub struct Work {
    pub label: String,
    /// A short figure beside the label, such as `1/3`.
    pub figure: String,
    /// All of it in words, for the tooltip.
    pub title: String,
    pub href: Option<String>,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub tone: WorkTone,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WorkTone {
    Coming,
    Live,
    Done,
    Late,
}

/// Something that takes place within a bar: empty when it is to come, half when it goes on, full when it is over.
#[derive(Clone, Debug)]
pub struct Mark {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub tone: WorkTone,
    pub title: String,
    pub href: Option<String>,
}

/// Days that are unlike others: a long run of them, or single ones.
#[derive(Clone, Debug)]
pub struct Shade {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub title: String,
    pub long: bool,
}

const WIDTH: f64 = 1000.0;
const LABELS: f64 = 290.0;
const HEAD: f64 = 28.0;
const ROW: f64 = 27.0;

/// Where days lie in the year, as shares of it: start and length. What is outside of the year is cut off; nothing is left of
/// days that lie outside altogether.
#[must_use]
pub fn share_of_year(year: i32, from: NaiveDate, to: NaiveDate) -> Option<(f64, f64)> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
    let (from, to) = (from.max(first), to.min(last));
    if from > to {
        return None;
    }
    let days = f64::from(last.ordinal());
    let start = f64::from(from.ordinal0()) / days;
    Some((start, f64::from(to.ordinal()) / days - start))
}

/// Draws the year; a phone scrolls it in its box.
#[must_use]
pub fn gantt(chart: &Chart<'_>, gantt: &Gantt) -> String {
    let mut pen = Pen::new(chart, WIDTH);
    let bottom = HEAD + gantt.rows.len() as f64 * ROW;
    shades(&mut pen, gantt, bottom);
    months(&mut pen, gantt, bottom);
    for (index, row) in gantt.rows.iter().enumerate() {
        let top = HEAD + index as f64 * ROW;
        pen.line("grid", (0.0, top), (WIDTH, top));
        match row {
            GanttRow::Group(title) => {
                pen.word("strong", (0.0, top + 18.0), Anchor::Start, &fit(title, LABELS - 8.0));
            }
            GanttRow::Line(work) => line(&mut pen, gantt.year, work, top),
        }
    }
    pen.line("axis", (0.0, bottom), (WIDTH, bottom));
    if let Some((day, word)) = &gantt.today
        && let Some((start, length)) = share_of_year(gantt.year, *day, *day)
    {
        let x = place(start + length / 2.0);
        pen.line("target", (x, HEAD - 4.0), (x, bottom + 4.0));
        pen.word("soft", (x, bottom + 18.0), Anchor::Middle, word);
    }
    pen.finish("chart gantt", bottom + 24.0)
}

/// The place of a share of the year on the drawing, from where reading begins.
fn place(share: f64) -> f64 {
    LABELS + share * (WIDTH - LABELS)
}

fn months(pen: &mut Pen<'_>, gantt: &Gantt, bottom: f64) {
    for (month, name) in (1..).zip(&gantt.months) {
        let first = NaiveDate::from_ymd_opt(gantt.year, month, 1).unwrap_or_default();
        let Some((start, _)) = share_of_year(gantt.year, first, first) else { continue };
        let class = if (month - 1) % 3 == 0 { "axis" } else { "grid" };
        pen.line(class, (place(start), HEAD), (place(start), bottom));
        pen.word("soft", (place(start + 1.0 / 24.0), HEAD - 9.0), Anchor::Middle, name);
    }
    pen.line("axis", (0.0, HEAD), (WIDTH, HEAD));
}

fn shades(pen: &mut Pen<'_>, gantt: &Gantt, bottom: f64) {
    // Long runs first, so that single days stay to be seen upon them.
    for long in [true, false] {
        for shade in gantt.shades.iter().filter(|shade| shade.long == long) {
            let Some((x, width)) = extent(gantt.year, shade.from, shade.to) else { continue };
            let class = if long { "band" } else { "feast" };
            pen.link(None, &shade.title, |pen| pen.rect(class, (x, HEAD), (width, bottom - HEAD)));
        }
    }
}

/// Where days lie on the drawing: from where reading begins, at least two units wide, never beyond the year.
fn extent(year: i32, from: NaiveDate, to: NaiveDate) -> Option<(f64, f64)> {
    let (start, length) = share_of_year(year, from, to)?;
    let x = place(start);
    let width = (length * (WIDTH - LABELS)).max(2.0);
    Some((x.min(WIDTH - width), width))
}

fn line(pen: &mut Pen<'_>, year: i32, work: &Work, top: f64) {
    pen.link(work.href.as_deref(), &work.title, |pen| {
        pen.word("word", (10.0, top + 18.0), Anchor::Start, &fit(&work.label, LABELS - 58.0));
        pen.word("soft", (LABELS - 8.0, top + 18.0), Anchor::End, &work.figure);
        if let Some((x, width)) = extent(year, work.from, work.to) {
            pen.rect(class(work.tone), (x, top + 6.0), (width, ROW - 12.0));
        }
    });
    for mark in &work.marks {
        let Some((x, width)) = extent(year, mark.from, mark.to) else { continue };
        let middle = (x + width / 2.0, top + ROW / 2.0);
        pen.link(mark.href.as_deref(), &mark.title, |pen| {
            pen.dot(if mark.tone == WorkTone::Done { "mark full" } else { "mark" }, middle, 5.5);
            if mark.tone == WorkTone::Live {
                pen.dot("mark heart", middle, 2.4);
            }
        });
    }
}

fn class(tone: WorkTone) -> &'static str {
    match tone {
        WorkTone::Coming => "work",
        WorkTone::Live => "work live",
        WorkTone::Done => "work done",
        WorkTone::Late => "work late",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::layout::charts::Paint;
    use proptest::prelude::*;

    fn day(year: i32, ordinal: u32) -> NaiveDate {
        NaiveDate::from_yo_opt(year, ordinal.clamp(1, 365)).unwrap()
    }

    fn year_of(year: i32, work: Work) -> Gantt {
        let months = (1..=12).map(|month| format!("m{month}")).collect();
        let shades = vec![Shade {
            from: day(year, 40),
            to: day(year, 69),
            title: "shade".into(),
            long: true,
        }];
        let today = Some((day(year, 200), "today".into()));
        Gantt { year, months, rows: vec![GanttRow::Line(work)], shades, today }
    }

    fn work(from: NaiveDate, to: NaiveDate) -> Work {
        let mark = Mark { from, to: from, tone: WorkTone::Done, title: "mark".into(), href: None };
        Work {
            label: "تبانت".into(),
            figure: "1/2".into(),
            title: "line".into(),
            href: None,
            from,
            to,
            tone: WorkTone::Live,
            marks: vec![mark],
        }
    }

    fn drawn(rtl: bool, what: &Gantt) -> String {
        gantt(&Chart { title: "t", desc: "", rtl, paint: Paint::Classes }, what)
    }

    /// Left and right ends of every rectangle, in the order in which they were drawn.
    fn ends(svg: &str) -> Vec<(f64, f64)> {
        let number = |text: &str, name: &str| -> f64 {
            let rest = text.split(&format!(" {name}=\"")).nth(1).unwrap();
            rest.split('"').next().unwrap().parse().unwrap()
        };
        let rects = svg.split("<rect").skip(1);
        rects.map(|text| (number(text, "x"), number(text, "x") + number(text, "width"))).collect()
    }

    proptest! {
        #[test]
        fn bars_lie_inside_the_year_and_arabic_is_their_exact_mirror(
            year in 2005_i32..2031,
            // Days from the year before to the year after.
            from in -365_i64..730,
            length in 0_i64..800,
        ) {
            let first = day(year, 1);
            let from = first + chrono::Duration::days(from);
            let what = year_of(year, work(from, from + chrono::Duration::days(length)));
            let (left, right) = (ends(&drawn(false, &what)), ends(&drawn(true, &what)));
            prop_assert_eq!(left.len(), right.len());
            for ((a, b), (c, d)) in left.into_iter().zip(right) {
                prop_assert!(a >= LABELS - 0.1 && b <= WIDTH + 0.1, "{a} to {b} is outside of the year");
                prop_assert!(b - a >= 1.9, "{a} to {b} cannot be seen");
                prop_assert!((a + d - WIDTH).abs() < 0.2 && (b + c - WIDTH).abs() < 0.2, "no mirror");
            }
        }

        #[test]
        fn the_shares_of_a_year_put_together_are_the_year(year in 2005_i32..2031, cut in 1_u32..365) {
            let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
            let (start, one) = share_of_year(year, day(year, 1), day(year, cut)).unwrap();
            let (middle, other) =
                share_of_year(year, day(year, cut).succ_opt().unwrap(), last).unwrap();
            prop_assert!(start.abs() < 1e-9 && (start + one - middle).abs() < 1e-9);
            prop_assert!((one + other - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn days_of_another_year_draw_nothing() {
        assert_eq!(share_of_year(2026, day(2025, 1), day(2025, 365)), None);
        let what = year_of(2026, work(day(2027, 3), day(2027, 9)));
        assert_eq!(ends(&drawn(false, &what)).len(), 1, "the shade alone");
    }
}
