//! What people type about a good practice.

use super::{CommentKind, NewComment, NewPractice, Practice};
use crate::{features::desk::Theme, foundation::Form, layout::Choice};

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 10] = [
    ("title_ar", "practice-title-ar"),
    ("title_fr", "practice-title-fr"),
    ("theme", "practice-theme"),
    ("place", "practice-place"),
    ("year", "practice-year"),
    ("context", "practice-context"),
    ("done", "practice-done"),
    ("result", "practice-result"),
    ("needed", "practice-needed"),
    ("contact", "practice-contact"),
];

/// The longest text of a part of the sheet, in letters: about two pages.
const LONGEST: usize = 6_000;
/// The longest comment, in letters.
const COMMENT: usize = 2_000;
/// The programme began in 2005.
const FIRST_YEAR: i64 = 2005;

/// Reads the fields; `places` are those of the actor. A form that is wrong gives a practice that is not to be saved.
pub fn read(form: &mut Form, places: &[Choice], this_year: i64) -> NewPractice {
    let place =
        |code: &str| places.iter().any(|place| place.value == code).then(|| code.to_owned());
    form.required("year", 4);
    NewPractice {
        title_ar: form.required("title_ar", 300),
        title_fr: form.required("title_fr", 300),
        theme: form.choice("theme", Theme::parse).unwrap_or(Theme::Other),
        place: form.choice("place", place).unwrap_or_default(),
        year: form.year("year", FIRST_YEAR..=this_year).unwrap_or_default(),
        context: form.required("context", LONGEST),
        done: form.required("done", LONGEST),
        result: form.required("result", LONGEST),
        needed: form.optional("needed", LONGEST).unwrap_or_default(),
        contact: form.optional("contact", 300).unwrap_or_default(),
    }
}

/// The form of a practice that is there.
pub fn filled(practice: &Practice) -> Form {
    Form::filled([
        ("title_ar", practice.title_ar.clone()),
        ("title_fr", practice.title_fr.clone()),
        ("theme", practice.theme.as_str().to_owned()),
        ("place", practice.place.clone()),
        ("year", practice.year.to_string()),
        ("context", practice.context.clone()),
        ("done", practice.done.clone()),
        ("result", practice.result.clone()),
        ("needed", practice.needed.clone()),
        ("contact", practice.contact.clone()),
    ])
}

/// Reads what somebody says.
pub fn read_comment(form: &mut Form) -> NewComment {
    NewComment {
        kind: form.choice("kind", CommentKind::parse).unwrap_or(CommentKind::Remark),
        text: form.required("text", COMMENT),
    }
}
