//! What people type about a release.

use super::{FigureKind, NewRelease, Release};
use crate::{
    foundation::{Cx, Form, events},
    layout::Choice,
};
use chrono::{DateTime, Datelike, NaiveTime, TimeZone, Utc};
use chrono_tz::Africa::Casablanca;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 15] = [
    ("title_ar", "release-title-ar"),
    ("text_ar", "release-text-ar"),
    ("title_fr", "release-title-fr"),
    ("text_fr", "release-text-fr"),
    ("place", "release-place"),
    ("event", "release-event"),
    ("contact", "release-contact"),
    ("embargo_on", "release-embargo-on"),
    ("embargo_at", "release-embargo-at"),
    ("year", "release-year"),
    ("figures", "release-figures"),
    ("background_ar", "release-background-ar"),
    ("background_fr", "release-background-fr"),
    ("glossary_ar", "release-glossary-ar"),
    ("glossary_fr", "release-glossary-fr"),
];

/// The longest text in one language, in letters: some four pages.
const LONGEST: usize = 12_000;
/// The programme began in 2005.
const FIRST_YEAR: i64 = 2005;

/// Reads everything; `places` and `events` are those that the page offered, `kept` the hour of the embargo so far. None when
/// something is wrong, which the form then says.
pub fn read(
    cx: &Cx,
    form: &mut Form,
    (places, events): (&[Choice], &[Choice]),
    kept: Option<DateTime<Utc>>,
) -> Option<NewRelease> {
    let offered = |among: &[Choice], value: &str| among.iter().any(|one| one.value == value);
    let [title_ar, title_fr] = ["title_ar", "title_fr"].map(|name| form.required(name, 300));
    let [text_ar, text_fr] = ["text_ar", "text_fr"].map(|name| lined(form.required(name, LONGEST)));
    let [background_ar, background_fr, glossary_ar, glossary_fr] =
        ["background_ar", "background_fr", "glossary_ar", "glossary_fr"]
            .map(|name| lined(form.optional(name, LONGEST).unwrap_or_default()));
    let place = form.choice("place", |code| offered(places, code).then(|| code.to_owned()));
    let event = events::chosen(form, "event");
    if !form.value("event").is_empty() && !offered(events, form.value("event")) {
        form.refuse("event", "field-choice", [("found", form.value("event").to_owned().into())]);
    }
    let contact = form.required("contact", 500);
    let embargo = embargo(cx, form, kept);
    form.required("year", 4);
    let year = form.year("year", FIRST_YEAR..=i64::from(cx.today().year()));
    let new = NewRelease {
        place: place.unwrap_or_default(),
        event,
        title_ar,
        text_ar,
        title_fr,
        text_fr,
        background_ar,
        background_fr,
        glossary_ar,
        glossary_fr,
        contact,
        embargo,
        year: year.unwrap_or_default(),
        figures: figures(form),
    };
    (!form.is_wrong()).then_some(new)
}

fn lined(text: String) -> String {
    text.replace("\r\n", "\n")
}

fn figures(form: &Form) -> String {
    let ticked = |kind: &&FigureKind| form.has("figures", kind.as_str());
    let all: Vec<&str> = FigureKind::ALL.iter().filter(ticked).map(|kind| kind.as_str()).collect();
    all.join(" ")
}

/// The day and the hour in Morocco before which nobody outside sees it; none: as soon as it is approved.
fn embargo(cx: &Cx, form: &mut Form, kept: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    if form.value("embargo_on").is_empty() {
        if !form.value("embargo_at").is_empty() {
            form.refuse("embargo_on", "field-required", []);
        }
        return None;
    }
    let day = form.date("embargo_on")?;
    let typed = form.value("embargo_at").to_owned();
    let hour = match typed.is_empty() {
        true => NaiveTime::from_hms_opt(9, 0, 0),
        false => NaiveTime::parse_from_str(&typed, "%H:%M").ok(),
    };
    let at = hour.and_then(|hour| Casablanca.from_local_datetime(&day.and_time(hour)).earliest());
    match at.map(|at| at.to_utc()) {
        None => form.refuse("embargo_at", "release-hour-wrong", [("found", typed.into())]),
        Some(at) if at <= cx.now && Some(at) != kept => {
            form.refuse("embargo_on", "release-embargo-past", []);
        }
        Some(at) => return Some(at),
    }
    None
}

/// The form of a release that is there.
pub fn filled(one: &Release) -> Form {
    let at = one.embargo.map(|at| at.with_timezone(&Casablanca).naive_local());
    let mut form = Form::filled([
        ("title_ar", one.title_ar.clone()),
        ("text_ar", one.text_ar.clone()),
        ("title_fr", one.title_fr.clone()),
        ("text_fr", one.text_fr.clone()),
        ("place", one.place.clone()),
        ("event", one.event.map(|event| event.to_string()).unwrap_or_default()),
        ("contact", one.contact.clone()),
        ("embargo_on", at.map(|at| at.date().to_string()).unwrap_or_default()),
        ("embargo_at", at.map(|at| at.format("%H:%M").to_string()).unwrap_or_default()),
        ("year", one.year.to_string()),
        ("background_ar", one.background_ar.clone()),
        ("background_fr", one.background_fr.clone()),
        ("glossary_ar", one.glossary_ar.clone()),
        ("glossary_fr", one.glossary_fr.clone()),
    ]);
    form.fill("figures", one.figures.split_whitespace().map(str::to_owned));
    form
}

/// Why it is corrected or withdrawn: readers are told.
pub fn read_why(form: &mut Form) -> Option<String> {
    let why = form.required("why", 500);
    (!form.is_wrong()).then_some(why)
}
