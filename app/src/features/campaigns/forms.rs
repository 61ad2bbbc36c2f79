//! What people type about a campaign.

use super::{
    Campaign, NewCampaign, Way,
    wording::{Names, Text, Wording},
};
use crate::{
    foundation::{Cx, Form, one_line},
    layout::Choice,
};
use chrono::{DateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Africa::Casablanca;
use kit_lang::Lang;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 20] = [
    ("title", "campaign-name"),
    ("purpose", "campaign-purpose"),
    ("place", "campaign-place"),
    ("segment", "campaign-segment"),
    ("subject_ar", "campaign-subject-ar"),
    ("text_ar", "campaign-text-ar"),
    ("subject_fr", "campaign-subject-fr"),
    ("text_fr", "campaign-text-fr"),
    ("sms_ar", "campaign-sms-ar"),
    ("sms_fr", "campaign-sms-fr"),
    ("way_1", "campaign-way-first"),
    ("way_2", "campaign-way-next"),
    ("way_3", "campaign-way-last"),
    ("signs_ar", "campaign-signs-ar"),
    ("signs_fr", "campaign-signs-fr"),
    ("receipt", "campaign-receipt"),
    ("send_on", "campaign-send-on"),
    ("send_at", "campaign-send-at"),
    ("any_hour", "campaign-any-hour"),
    ("per_domain", "campaign-per-domain"),
];

/// The longest message in one language, in characters.
pub const LONGEST: usize = 20_000;

/// The longest subject: mail programs show no more.
const SUBJECT: usize = 150;

/// The longest short message as it is typed, in characters: what it comes to is shown before it goes anywhere.
const SHORT: usize = 1_000;

/// The longest line or two of who signs.
const SIGNS: usize = 200;

/// Reads everything; `places` and `segments` are those that the page offered. None when something is wrong, which the form then says.
pub fn read(
    cx: &Cx,
    form: &mut Form,
    (places, segments): (&[Choice], &[Choice]),
) -> Option<NewCampaign> {
    let offered = |among: &[Choice], value: &str| among.iter().any(|one| one.value == value);
    let title = one_line(&form.required("title", 200));
    let purpose = form.optional("purpose", 1_000).unwrap_or_default();
    let place = form.choice("place", |code| offered(places, code).then(|| code.to_owned()));
    let segment = form.choice("segment", |id| match offered(segments, id) {
        true => id.parse().ok(),
        false => None,
    });
    let ways = ways(form);
    let wording = wording(cx, form, &ways);
    let [signs_ar, signs_fr] =
        ["signs_ar", "signs_fr"].map(|name| form.optional(name, SIGNS).unwrap_or_default());
    let send_at = send_at(cx, form);
    let per_domain = form.integer("per_domain", 1..=100_000);
    if form.is_wrong() {
        return None;
    }
    Some(NewCampaign {
        place: place?,
        title,
        purpose,
        segment: segment?,
        wording,
        ways,
        signs_ar,
        signs_fr,
        receipt: form.checked("receipt"),
        send_at,
        any_hour: form.checked("any_hour"),
        per_domain,
    })
}

/// The way that is tried first, by mail if nothing is said, and those for whom it does not reach.
fn ways(form: &mut Form) -> Vec<Way> {
    let first = match form.value("way_1") {
        "" => Some(Way::Mail),
        _ => form.choice("way_1", Way::parse),
    };
    let mut ways: Vec<Way> = first.into_iter().collect();
    for name in ["way_2", "way_3"] {
        let next = match form.value(name) {
            "" => None,
            _ => form.choice(name, Way::parse),
        };
        ways.extend(next.filter(|way| !ways.contains(way)));
    }
    ways
}

/// The message in one language at least, as its ways need it: in each a subject and a text, or the words of a short message; without a
/// variable that does not exist.
fn wording(cx: &Cx, form: &mut Form, ways: &[Way]) -> Wording {
    let [subject_ar, subject_fr] = ["subject_ar", "subject_fr"]
        .map(|name| one_line(&form.optional(name, SUBJECT).unwrap_or_default()));
    let [text_ar, text_fr] = ["text_ar", "text_fr"]
        .map(|name| form.optional(name, LONGEST).unwrap_or_default().replace("\r\n", "\n"));
    let [sms_ar, sms_fr] = ["sms_ar", "sms_fr"].map(|name| {
        let text = form.optional(name, SHORT).unwrap_or_default();
        text.replace("\r\n", "\n").trim().to_owned()
    });
    let wording = Wording { subject_ar, text_ar, subject_fr, text_fr, sms_ar, sms_fr };
    let names = Names::of(&cx.server.words);
    let pairs = [
        ("subject_ar", &wording.subject_ar, &wording.text_ar),
        ("text_ar", &wording.text_ar, &wording.subject_ar),
        ("subject_fr", &wording.subject_fr, &wording.text_fr),
        ("text_fr", &wording.text_fr, &wording.subject_fr),
        ("sms_ar", &wording.sms_ar, &wording.sms_ar),
        ("sms_fr", &wording.sms_fr, &wording.sms_fr),
    ];
    for (name, written, beside) in pairs {
        if written.is_empty() && !beside.is_empty() {
            form.refuse(name, "field-required", []);
        }
        if let Err(unknown) = Text::read(written, &names) {
            let lang = if name.ends_with("ar") { Lang::Ar } else { Lang::Fr };
            let known = Names::told(&cx.server.words, lang).join(" ");
            let args = [("found", unknown.0.into()), ("known", known.into())];
            form.refuse(name, "campaign-unknown-variable", args);
        }
    }
    let written = [&wording.subject_ar, &wording.text_ar, &wording.subject_fr, &wording.text_fr];
    let long = ways.iter().any(|way| *way != Way::Sms);
    if long && written.iter().all(|text| text.is_empty()) {
        form.refuse("subject_ar", "campaign-no-words", []);
    }
    if ways.contains(&Way::Sms) && wording.sms_ar.is_empty() && wording.sms_fr.is_empty() {
        form.refuse("sms_ar", "campaign-sms-no-words", []);
    }
    wording
}

/// The day and the hour in Morocco before which nothing goes out; none: as soon as it is approved.
fn send_at(cx: &Cx, form: &mut Form) -> Option<DateTime<Utc>> {
    if form.value("send_on").is_empty() {
        if !form.value("send_at").is_empty() {
            form.refuse("send_on", "field-required", []);
        }
        return None;
    }
    let day = form.date("send_on")?;
    let typed = form.value("send_at").to_owned();
    let hour = match typed.is_empty() {
        true => NaiveTime::from_hms_opt(9, 0, 0),
        false => NaiveTime::parse_from_str(&typed, "%H:%M").ok(),
    };
    let at = hour.and_then(|hour| Casablanca.from_local_datetime(&day.and_time(hour)).earliest());
    match at {
        None => form.refuse("send_at", "field-choice", [("found", typed.into())]),
        Some(at) if at <= cx.now => form.refuse("send_on", "campaign-send-past", []),
        Some(at) => return Some(at.to_utc()),
    }
    None
}

/// The form of a campaign that is there.
pub fn filled(one: &Campaign) -> Form {
    let at = one.send_at.map(|at| at.with_timezone(&Casablanca).naive_local());
    let ways = one.ways();
    let way = |n: usize| ways.get(n).map(|way| way.as_str().to_owned()).unwrap_or_default();
    let ticked = |on: bool| if on { "on".to_owned() } else { String::new() };
    Form::filled([
        ("title", one.title.clone()),
        ("purpose", one.purpose.clone()),
        ("place", one.place.clone()),
        ("segment", one.segment.to_string()),
        ("subject_ar", one.subject_ar.clone()),
        ("text_ar", one.text_ar.clone()),
        ("subject_fr", one.subject_fr.clone()),
        ("text_fr", one.text_fr.clone()),
        ("sms_ar", one.sms_ar.clone()),
        ("sms_fr", one.sms_fr.clone()),
        ("send_on", at.map(|at| at.date().to_string()).unwrap_or_default()),
        ("send_at", at.map(|at| at.format("%H:%M").to_string()).unwrap_or_default()),
        ("way_1", way(0)),
        ("way_2", way(1)),
        ("way_3", way(2)),
        ("signs_ar", one.signs_ar.clone()),
        ("signs_fr", one.signs_fr.clone()),
        ("receipt", ticked(one.receipt)),
        ("any_hour", ticked(one.any_hour)),
        ("per_domain", one.per_domain.map(|most| most.to_string()).unwrap_or_default()),
    ])
}
