//! What people type about a post.

use super::{NewPost, Post, PostKind};
use crate::{
    foundation::{Form, events},
    layout::Choice,
};
use chrono::NaiveDate;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 9] = [
    ("kind", "post-kind"),
    ("event", "post-event"),
    ("ends_on", "post-ends-on"),
    ("title_ar", "post-title-ar"),
    ("text_ar", "post-text-ar"),
    ("title_fr", "post-title-fr"),
    ("text_fr", "post-text-fr"),
    ("contact", "post-contact"),
    ("place", "post-place"),
];

/// The longest text in one language, in letters.
const LONGEST: usize = 4_000;

/// Reads everything. None when something is wrong, which the form then says.
pub fn read(
    form: &mut Form,
    (places, events): (&[Choice], &[Choice]),
    today: NaiveDate,
) -> Option<NewPost> {
    let offered = |among: &[Choice], value: &str| among.iter().any(|one| one.value == value);
    let kind = form.choice("kind", PostKind::parse);
    let [title_ar, title_fr] = ["title_ar", "title_fr"].map(|name| form.required(name, 300));
    let [text_ar, text_fr] =
        ["text_ar", "text_fr"].map(|name| form.required(name, LONGEST).replace("\r\n", "\n"));
    let contact = form.required("contact", 500);
    let place = form.choice("place", |code| offered(places, code).then(|| code.to_owned()));
    let mut event = None;
    let mut ends_on = None;
    match kind {
        Some(PostKind::Event) => {
            let typed = form.value("event").to_owned();
            if typed.is_empty() {
                form.refuse("event", "field-required", []);
            } else if !offered(events, &typed) {
                form.refuse("event", "field-choice", [("found", typed.into())]);
            }
            event = events::chosen(form, "event");
        }
        Some(PostKind::Call) if !form.value("ends_on").is_empty() => {
            ends_on = form.date("ends_on");
            if ends_on.is_some_and(|day| day < today) {
                form.refuse("ends_on", "post-over", []);
            }
        }
        _ => {}
    }
    let new = NewPost {
        place: place?,
        kind: kind?,
        event,
        title_ar,
        text_ar,
        title_fr,
        text_fr,
        contact,
        ends_on,
    };
    (!form.is_wrong()).then_some(new)
}

pub fn filled(one: &Post) -> Form {
    Form::filled([
        ("kind", one.kind.as_str().to_owned()),
        ("event", one.event.map(|id| id.to_string()).unwrap_or_default()),
        ("ends_on", one.ends_on.map(|day| day.to_string()).unwrap_or_default()),
        ("title_ar", one.title_ar.clone()),
        ("text_ar", one.text_ar.clone()),
        ("title_fr", one.title_fr.clone()),
        ("text_fr", one.text_fr.clone()),
        ("contact", one.contact.clone()),
        ("place", one.place.clone()),
    ])
}
