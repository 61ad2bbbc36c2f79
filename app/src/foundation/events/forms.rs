//! What people type about an event that is not a session.

use super::{CountUnit, Draft, Event, EventKind, Exactness, NewCount, Period, Said, WrongPeriod};
use crate::{foundation::Form, layout::Choice};
use chrono::NaiveDate;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 9] = [
    ("kind", "event-kind"),
    ("title_ar", "event-title-ar"),
    ("title_fr", "event-title-fr"),
    ("place", "event-place"),
    ("venue_ar", "event-venue-ar"),
    ("venue_fr", "event-venue-fr"),
    ("starts_on", "event-starts-on"),
    ("ends_on", "event-ends-on"),
    ("as_written", "event-as-written"),
];

/// The draft, unless a field is refused; `places` are those to choose from.
pub fn read(form: &mut Form, places: &[Choice]) -> Option<Draft> {
    // Every field is read even when one is wrong, so that all errors are shown at once.
    let kind = form.choice("kind", EventKind::parse);
    let known = |code: &str| places.iter().any(|one| one.value == code).then(|| code.to_owned());
    let (title_ar, title_fr) = (form.required("title_ar", 300), form.required("title_fr", 300));
    let place = form.choice("place", known);
    let venue_ar = form.optional("venue_ar", 200).unwrap_or_default();
    let venue_fr = form.optional("venue_fr", 200).unwrap_or_default();
    let period = period(form);
    let (kind, place, period) = (kind?, place?, period?);
    let draft = Draft { kind, title_ar, title_fr, place, venue_ar, venue_fr, period };
    (!form.is_wrong()).then_some(draft)
}

fn period(form: &mut Form) -> Option<Period> {
    let (from, to) = (day(form, "starts_on"), day(form, "ends_on"));
    let text = form.optional("as_written", 200).unwrap_or_default();
    if form.error("starts_on").is_some() || form.error("ends_on").is_some() {
        return None;
    }
    match Period::of(from, to, &text) {
        Ok(period) => return Some(period),
        Err(WrongPeriod::EndsBeforeItStarts) => form.refuse("ends_on", "event-ends-before", []),
        Err(WrongPeriod::TooLong) => form.refuse("ends_on", "event-too-long", []),
        Err(WrongPeriod::Missing) => form.refuse("starts_on", "field-required", []),
        Err(WrongPeriod::Unreadable) => {
            form.refuse("as_written", "event-dates-unreadable", [("found", text.into())]);
        }
    }
    None
}

fn day(form: &mut Form, name: &str) -> Option<NaiveDate> {
    if form.value(name).is_empty() { None } else { form.date(name) }
}

/// The form of an event as it is kept. Days that are not known are not typed for anybody.
pub fn filled(event: &Event) -> Form {
    let day = |day: NaiveDate| match event.exactness {
        Exactness::Day => day.to_string(),
        Exactness::Month | Exactness::Year => String::new(),
    };
    Form::filled([
        ("kind", event.kind.clone()),
        ("title_ar", event.title_ar.clone()),
        ("title_fr", event.title_fr.clone()),
        ("place", event.place.clone()),
        ("venue_ar", event.venue_ar.clone()),
        ("venue_fr", event.venue_fr.clone()),
        ("starts_on", day(event.starts_on)),
        ("ends_on", day(event.ends_on)),
        ("as_written", event.as_written.clone().unwrap_or_default()),
    ])
}

/// How many took part: a figure in its unit, as it was said; `audiences` are those to choose from.
pub fn count(form: &mut Form, audiences: &[Choice]) -> Option<NewCount> {
    let unit = form.choice("unit", CountUnit::parse);
    let value = figure(form, "value");
    let known = |code: &str| audiences.iter().any(|one| one.value == code).then(|| code.to_owned());
    let audience = match form.value("audience") {
        "" => None,
        _ => form.choice("audience", known),
    };
    let count = NewCount {
        group: None,
        audience,
        unit: unit.unwrap_or(CountUnit::Person),
        sex: None,
        value: value.unwrap_or_default(),
        comparator: Said::parse(form.value("said")).unwrap_or_default(),
        as_written: form.optional("written", 300).unwrap_or_default(),
        note: form.optional("note", 500).unwrap_or_default(),
    };
    (!form.is_wrong()).then_some(count)
}

/// A whole number as people type it: 18000, 18 000, ١٨٠٠٠.
fn figure(form: &mut Form, name: &str) -> Option<i64> {
    let text = form.required(name, 30);
    let number = kit_lang::reading::parse_number(&text).ok();
    let whole = number.filter(|number| number.fract() == 0.0 && (1.0..1e9).contains(number));
    if whole.is_none() && !text.is_empty() {
        form.refuse(name, "event-count-wrong", [("found", text.into())]);
    }
    whole.map(|number| number as i64)
}
