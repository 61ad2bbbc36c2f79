//! What people type about an event that is not a session.

use super::{
    Count, CountUnit, Draft, Event, EventKind, Exactness, NewCount, NewItem, Period, Said,
    WrongPeriod,
};
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

/// Something that is chosen from a list by its identifier, or nothing.
pub fn chosen<T: std::str::FromStr>(form: &mut Form, name: &str) -> Option<T> {
    if form.value(name).is_empty() { None } else { form.choice(name, |text| text.parse().ok()) }
}

/// A line of the agenda.
pub fn read_item(form: &mut Form) -> Option<NewItem> {
    let held_on = form.date("held_on");
    let item = NewItem {
        held_on: held_on.unwrap_or_default(),
        starts_at: time(form, "starts_at"),
        title_ar: form.required("item_ar", 300),
        title_fr: form.required("item_fr", 300),
        speaker: form.optional("speaker", 200).unwrap_or_default(),
        method: form.optional("method", 200).unwrap_or_default(),
    };
    (!form.is_wrong()).then_some(item)
}

/// An hour such as 9:30, kept as 09:30 so that hours sort as texts.
fn time(form: &mut Form, name: &str) -> Option<String> {
    let text = form.optional(name, 5)?;
    match chrono::NaiveTime::parse_from_str(&text, "%H:%M") {
        Ok(time) => Some(time.format("%H:%M").to_string()),
        Err(_) => {
            form.refuse(name, "agenda-time-wrong", [("found", text.into())]);
            None
        }
    }
}

/// How many took part: a figure in its unit, as it was said.
pub fn read_count(form: &mut Form) -> Option<NewCount> {
    let unit = form.choice("count_unit", CountUnit::parse);
    let said = Said::parse(form.value("count_said")).unwrap_or_default();
    let value = figure(form, "count_value");
    let count = NewCount {
        group: chosen(form, "count_group"),
        audience: form.optional("count_audience", 40),
        unit: unit.unwrap_or(CountUnit::Person),
        sex: form.optional("count_sex", 1).filter(|sex| ["f", "m"].contains(&sex.as_str())),
        value: value.unwrap_or_default(),
        comparator: said,
        as_written: form.optional("count_written", 300).unwrap_or_default(),
        note: form.optional("count_note", 500).unwrap_or_default(),
    };
    (!form.is_wrong()).then_some(count)
}

/// A whole number as people type it: 18000, 18 000, ١٨٠٠٠.
fn figure(form: &mut Form, name: &str) -> Option<i64> {
    let text = form.required(name, 30);
    let number = kit_lang::reading::parse_number(&text).ok();
    let whole = number.filter(|number| number.fract() == 0.0 && (1.0..1e9).contains(number));
    if whole.is_none() && !text.is_empty() {
        form.refuse(name, "count-wrong", [("found", text.into())]);
    }
    whole.map(|number| number as i64)
}

/// The form of a figure as it is kept.
pub fn filled_count(count: &Count) -> Form {
    Form::filled([
        ("count_value", count.value.to_string()),
        ("count_unit", count.unit.as_str().to_owned()),
        ("count_said", count.comparator.as_str().to_owned()),
        ("count_sex", count.sex.clone().unwrap_or_default()),
        ("count_audience", count.audience.clone().unwrap_or_default()),
        ("count_group", count.event_group.map(|id| id.to_string()).unwrap_or_default()),
        ("count_written", count.as_written.clone()),
        ("count_note", count.note.clone()),
    ])
}

/// Notes that a code is of no list, under the field that it was chosen in; says whether that was what was wrong.
///
/// `fields` are the names of the fields of the group and of the audience.
pub fn refuse_unknown(form: &mut Form, why: &'static str, [group, audience]: [&str; 2]) -> bool {
    let name = match why {
        "enrol-group-unknown" => group,
        "enrol-audience-unknown" => audience,
        _ => return false,
    };
    form.refuse(name, why, []);
    true
}
