//! The sheet of a practice on paper.

use super::{Practice, views};
use crate::{
    foundation::{Leaf, Paper},
    layout::Frame,
};
use chrono::NaiveDate;

pub fn sheet_paper(frame: &Frame, practice: &Practice, place: String, today: NaiveDate) -> Paper {
    let fact = |key: &str, value: String| (frame.t(key).into_owned(), value);
    let parts = views::written(practice).into_iter();
    Leaf {
        kind: frame.t("practice-sheet").into_owned(),
        title: practice.title(frame.lang).to_owned(),
        other: practice.other_title(frame.lang).to_owned(),
        facts: vec![
            fact("practice-place", place.clone()),
            fact("practice-theme", frame.t(&practice.theme.key()).into_owned()),
            fact("practice-year", practice.year.to_string()),
        ],
        parts: parts.map(|(key, text)| fact(key, text.to_owned())).collect(),
        ticks: Default::default(),
        keeper: place,
    }
    .paper(frame, today)
}
