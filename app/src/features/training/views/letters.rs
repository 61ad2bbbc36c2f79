//! The letters that call people to a session.

use super::said;
use crate::{
    features::training::{Session, store::Addressed},
    foundation::{
        Paper,
        events::Agenda,
        letterhead::{Ground, Letterhead},
    },
    layout::Frame,
};
use chrono::NaiveDate;
use kit_lang::Lang;
use serde_json::{Value, json};

/// Everything that stands on them.
pub struct Letters {
    pub session: Session,
    pub place: String,
    pub seat: Option<Ground>,
    pub half_days: i64,
    pub agenda: Agenda,
    pub people: Vec<Addressed>,
    /// One for each institution that sends people, with its list, instead of one for each person.
    pub by_institution: bool,
}

/// The letters in the language of the frame.
pub fn letters_paper(frame: &Frame, letters: &Letters, today: NaiveDate) -> Paper {
    let lang = frame.lang;
    let session = &letters.session;
    let title = session.title(lang).to_owned();
    let list: Vec<Value> = if letters.by_institution {
        institutions(frame, letters)
    } else {
        letters.people.iter().map(|one| letter(frame, letters, one)).collect()
    };
    let foot = [title.as_str(), &session.dates(lang)].join(" · ");
    let data = json!({
        "head": Letterhead::new(&frame.words, letters.seat.as_ref()),
        "words": words(frame),
        "dated": dated(frame, letters, today),
        "subject": frame.t1("letter-subject-of", "title", &title),
        "facts": facts(frame, letters),
        "agenda": agenda(frame, &letters.agenda),
        "letters": list,
        "foot": foot,
    });
    Paper {
        template: include_str!("../templates/letters.typ"),
        data,
        files: Vec::new(),
        title: format!("{} · {title}", frame.t("letters-title")),
        lang,
        date: today,
    }
}

fn words(frame: &Frame) -> Value {
    let say = |key: &str| frame.t(key).into_owned();
    json!({
        "reference": say("letter-reference"),
        "subject": say("letter-subject"),
        "agenda": say("letter-agenda"),
        "confirm": say("letter-confirm"),
        "closing": say("letter-closing"),
        "signs": say("letter-signs"),
        "number": say("sheet-number"),
        "name_ar": say("enrol-name-ar"),
        "name_fr": say("enrol-name-fr"),
        "commune": say("enrol-commune"),
    })
}

/// Where and when it is written.
fn dated(frame: &Frame, letters: &Letters, today: NaiveDate) -> String {
    let seat = letters.seat.as_ref();
    let place =
        seat.map_or(letters.place.as_str(), |one| said(frame.lang, &one.name_ar, &one.name_fr));
    frame.t2("letter-dated", "place", place, "date", frame.date(today))
}

fn facts(frame: &Frame, letters: &Letters) -> Vec<Value> {
    let session = &letters.session;
    let fact = |key: &str, value: String| json!({ "label": frame.t(key), "value": value });
    let venue = said(frame.lang, &session.venue_ar, &session.venue_fr);
    let place = [venue, &letters.place].into_iter().filter(|part| !part.is_empty());
    let mut facts = vec![
        fact("session-dates", session.dates(frame.lang)),
        fact("session-venue", place.collect::<Vec<_>>().join(" · ")),
    ];
    let begins = letters.agenda.0.first().and_then(|item| item.starts_at.clone());
    facts.extend(begins.map(|hour| fact("letter-begins", hour)));
    if letters.half_days > 0 {
        facts.push(fact("session-half-days", frame.number(letters.half_days)));
    }
    facts
}

/// The items of each day, one after the other.
fn agenda(frame: &Frame, agenda: &Agenda) -> Vec<Value> {
    let day = |day: crate::foundation::events::Day| {
        let items: Vec<&str> = day.items.iter().map(|item| item.title(frame.lang)).collect();
        json!({ "day": kit_lang::date_with_weekday(frame.lang, day.on), "items": items })
    };
    agenda.clone().by_day([]).into_iter().map(day).collect()
}

fn named<'a>(lang: Lang, ar: &'a Option<String>, fr: &'a Option<String>) -> &'a str {
    said(lang, ar.as_deref().unwrap_or_default(), fr.as_deref().unwrap_or_default())
}

fn letter(frame: &Frame, letters: &Letters, one: &Addressed) -> Value {
    let lang = frame.lang;
    let (to, opening) = match one.sex.as_deref() {
        Some("f") => ("letter-to-f", "letter-opening-f"),
        Some(_) => ("letter-to-m", "letter-opening-m"),
        None => ("letter-to", "letter-opening"),
    };
    let organisation = named(lang, &one.organisation_ar, &one.organisation_fr);
    let lines = [organisation, said(lang, &one.place_ar, &one.place_fr)];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    json!({
        "to": frame.t(to),
        "name": said(lang, &one.name_ar, &one.name_fr),
        "lines": lines,
        "opening": frame.t(opening),
        "body": frame.t1("letter-body", "title", letters.session.title(lang)),
        "list": [],
    })
}

/// One letter for each institution, in the order of the first of its people.
fn institutions(frame: &Frame, letters: &Letters) -> Vec<Value> {
    let lang = frame.lang;
    let mut order: Vec<_> = letters.people.iter().filter_map(|one| one.nominated_by).collect();
    order.sort_unstable();
    order.dedup();
    let letter = |id| {
        let sent = letters.people.iter().filter(|one| one.nominated_by == Some(id));
        let first = sent.clone().next()?;
        let person = |one: &Addressed| {
            let commune = said(lang, &one.place_ar, &one.place_fr);
            json!({ "ar": one.name_ar, "fr": one.name_fr, "commune": commune })
        };
        let list: Vec<Value> = sent.map(person).collect();
        Some(json!({
            "to": frame.t("letter-to-institution"),
            "name": named(lang, &first.nominator_ar, &first.nominator_fr),
            "lines": [],
            "opening": frame.t("letter-opening"),
            "body": frame.t1("letter-body-institution", "title", letters.session.title(lang)),
            "list": list,
        }))
    };
    order.into_iter().filter_map(letter).collect()
}
