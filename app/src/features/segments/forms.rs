//! What people type about a segment: its name, and the rows of its question.

use super::{
    NewSegment, Segment,
    builder::{self, Lists, Row},
};
use crate::{foundation::Form, layout::Choice};
use chrono::NaiveDate;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 5] = [
    ("name_ar", "segments-name-ar"),
    ("name_fr", "segments-name-fr"),
    ("place", "segments-place"),
    ("note", "segments-note"),
    ("question", "segments-question"),
];

/// The fields beside the question.
const HEAD: [&str; 6] = ["name_ar", "name_fr", "place", "note", "how", "version"];

/// Reads everything; `places` are those that may keep it. None when something is wrong, which the form then says.
pub fn read(
    form: &mut Form,
    rows: &[Row],
    places: &[Choice],
    (lists, today): (&impl Lists, NaiveDate),
) -> Option<NewSegment> {
    let keeper =
        |code: &str| places.iter().any(|place| place.value == code).then(|| code.to_owned());
    let (name_ar, name_fr) = names(form);
    let place = form.choice("place", keeper).unwrap_or_default();
    let note = form.optional("note", 1_000).unwrap_or_default();
    let question = builder::read(form, rows, lists, today)?;
    Some(NewSegment { place, name_ar, name_fr, note, question })
}

/// The name in one script at least.
fn names(form: &mut Form) -> (String, String) {
    let ar = form.optional("name_ar", 200).unwrap_or_default();
    let fr = form.optional("name_fr", 200).unwrap_or_default();
    if ar.is_empty() && fr.is_empty() {
        form.refuse("name_ar", "segments-name-one", []);
    }
    (ar, fr)
}

/// The same form with these rows.
pub fn with_rows(form: &Form, rows: &[Row]) -> Form {
    let mut filled = Form::filled(HEAD.map(|name| (name, form.value(name).to_owned())));
    builder::fill(&mut filled, rows);
    filled
}

/// The form of a segment that is there.
pub fn filled(segment: &Segment) -> Form {
    let mut form = Form::filled([
        ("name_ar", segment.name_ar.clone()),
        ("name_fr", segment.name_fr.clone()),
        ("place", segment.place.clone()),
        ("note", segment.note.clone()),
    ]);
    if let Ok(question) = segment.question() {
        let (how, rows) = builder::rows_of(&question);
        form.fill("how", [how.as_str().to_owned()]);
        builder::fill(&mut form, &rows);
    }
    form
}
