//! From figures to the shades of a map: five classes of about as many places each, so that one giant does not leave
//! all others in the same shade.

/// The classes of the stylesheet from light to dark; `q0` stands for no figure and for zero.
const SHADES: [&str; 5] = ["q1", "q2", "q3", "q4", "q5"];
const EMPTY: &str = "q0";

/// One shade and the figures that have it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Class {
    /// The CSS class, `q1` to `q5`.
    pub css: &'static str,
    /// The smallest figure that is in it.
    pub from: f64,
    /// The largest figure that is in it.
    pub to: f64,
}

/// The classes of a set of figures, from the smallest figures to the largest.
#[derive(Clone, PartialEq, Debug)]
pub struct Scale {
    classes: Vec<Class>,
}

impl Scale {
    /// Classes for these figures: five, or fewer when there are fewer different ones. Equal figures share a class.
    /// Zeros are left out: they have the shade of nothing.
    pub fn of(figures: impl IntoIterator<Item = f64>) -> Scale {
        let mut figures: Vec<f64> =
            figures.into_iter().filter(|figure| figure.is_finite() && *figure != 0.0).collect();
        figures.sort_by(f64::total_cmp);
        let ranges = cut(&figures);
        let last = ranges.len().saturating_sub(1);
        let classes = ranges
            .iter()
            .enumerate()
            .map(|(at, &(from, to))| Class { css: shade(at, last), from, to })
            .collect();
        Scale { classes }
    }

    /// The CSS class of a figure, `q0` for none and for zero.
    pub fn css(&self, figure: Option<f64>) -> &'static str {
        let Some(figure) = figure.filter(|figure| *figure != 0.0) else { return EMPTY };
        let class = self.classes.iter().find(|class| figure <= class.to).or(self.classes.last());
        class.map_or(EMPTY, |class| class.css)
    }

    /// The classes, for a legend.
    pub fn classes(&self) -> &[Class] {
        &self.classes
    }
}

/// First and last figure of each fifth; a fifth reaches on over figures equal to its last.
fn cut(sorted: &[f64]) -> Vec<(f64, f64)> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for part in 1..=SHADES.len() {
        let mut end = (part * sorted.len()).div_ceil(SHADES.len());
        while end > start && end < sorted.len() && sorted[end] == sorted[end - 1] {
            end += 1;
        }
        if end > start {
            ranges.push((sorted[start], sorted[end - 1]));
            start = end;
        }
    }
    ranges
}

/// Few classes are spread from the lightest shade to the darkest; a single one is in the middle.
fn shade(at: usize, last: usize) -> &'static str {
    let steps = SHADES.len() - 1;
    (at * steps).checked_div(last).map_or(SHADES[steps / 2], |step| SHADES[step])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn classes(figures: &[f64]) -> Vec<(&'static str, f64, f64)> {
        Scale::of(figures.iter().copied())
            .classes()
            .iter()
            .map(|class| (class.css, class.from, class.to))
            .collect()
    }

    #[test]
    fn ten_provinces_fall_two_by_two_though_one_is_a_giant() {
        let figures = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 3_000_000.0];
        let expected = vec![
            ("q1", 1.0, 2.0),
            ("q2", 3.0, 4.0),
            ("q3", 5.0, 6.0),
            ("q4", 7.0, 8.0),
            ("q5", 9.0, 3_000_000.0),
        ];
        assert_eq!(classes(&figures), expected);
    }

    #[test]
    fn equal_figures_have_equal_shades() {
        assert_eq!(
            classes(&[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0]),
            vec![("q1", 1.0, 1.0), ("q5", 2.0, 2.0)]
        );
        assert_eq!(classes(&[7.0, 7.0]), vec![("q3", 7.0, 7.0)]);
    }

    #[test]
    fn nothing_and_zero_have_the_shade_of_nothing() {
        let scale = Scale::of([0.0, 4.0, f64::NAN, 9.0]);
        assert_eq!((scale.css(None), scale.css(Some(0.0))), ("q0", "q0"));
        assert_eq!((scale.css(Some(4.0)), scale.css(Some(9.0))), ("q1", "q5"));
        assert!(Scale::of([]).classes().is_empty());
        assert_eq!(Scale::of([]).css(Some(3.0)), "q0");
    }

    #[test]
    fn a_figure_that_was_not_among_them_takes_the_nearest_class_above() {
        let scale = Scale::of([10.0, 20.0, 30.0, 40.0, 50.0]);
        assert_eq!(scale.css(Some(25.0)), "q3");
        assert_eq!(scale.css(Some(99.0)), "q5");
        assert_eq!(scale.css(Some(-1.0)), "q1");
    }
}
