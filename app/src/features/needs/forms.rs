//! What people type about a need.

use super::{
    Need, NeedSource, NewNeed,
    need::{LEVELS, SCORES, WrongNeed},
};
use crate::{features::modules::Domain, foundation::Form, layout::Choice};
use std::ops::RangeInclusive;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 14] = [
    ("place", "need-place"),
    ("year", "need-year"),
    ("audience", "need-audience"),
    ("persons", "need-persons"),
    ("domain", "need-domain"),
    ("competence_ar", "need-competence-ar"),
    ("competence_fr", "need-competence-fr"),
    ("level_present", "need-level-present"),
    ("level_required", "need-level-required"),
    ("urgency", "need-urgency"),
    ("impact", "need-impact"),
    ("feasibility", "need-feasibility"),
    ("source", "need-source"),
    ("source_note", "need-source-note"),
];

/// Reads the fields; `places` and `audiences` are those to choose from. A form that is wrong gives a need that is not to be saved.
pub fn read(form: &mut Form, places: &[Choice], audiences: &[Choice]) -> NewNeed {
    let new = NewNeed {
        place: one_of(form, "place", places),
        year: form.year("year", 2005..=2100).unwrap_or_default(),
        audience: one_of(form, "audience", audiences),
        persons: figure(form, "persons", 1..=100_000),
        domain: form.choice("domain", Domain::parse).unwrap_or(Domain::Participatory),
        competence_ar: wording(form, "competence_ar"),
        competence_fr: wording(form, "competence_fr"),
        level_present: figure(form, "level_present", LEVELS),
        level_required: figure(form, "level_required", LEVELS),
        urgency: figure(form, "urgency", SCORES),
        impact: figure(form, "impact", SCORES),
        feasibility: figure(form, "feasibility", SCORES),
        source: form.choice("source", NeedSource::parse).unwrap_or(NeedSource::Observation),
        source_note: form.optional("source_note", 1_000).unwrap_or_default(),
    };
    let levels = form.error("level_present").is_none() && form.error("level_required").is_none();
    if levels && new.check() == Err(WrongNeed::NoGap) {
        form.refuse("level_required", "need-no-gap", []);
    }
    if new.competence_ar.is_empty() && new.competence_fr.is_empty() {
        form.refuse("competence_ar", "need-wordless", []);
    }
    new
}

fn one_of(form: &mut Form, name: &str, choices: &[Choice]) -> String {
    let known = |code: &str| choices.iter().any(|one| one.value == code).then(|| code.to_owned());
    form.choice(name, known).unwrap_or_default()
}

fn figure(form: &mut Form, name: &str, range: RangeInclusive<i64>) -> i64 {
    form.required(name, 9);
    form.integer(name, range).unwrap_or_default()
}

/// A wording without doubled blanks.
fn wording(form: &mut Form, name: &str) -> String {
    let text = form.optional(name, 300).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form of a need that is there.
pub fn filled(need: &Need) -> Form {
    Form::filled([
        ("place", need.place.clone()),
        ("year", need.year.to_string()),
        ("audience", need.audience.clone()),
        ("persons", need.persons.to_string()),
        ("domain", need.domain.as_str().to_owned()),
        ("competence_ar", need.competence_ar.clone()),
        ("competence_fr", need.competence_fr.clone()),
        ("level_present", need.level_present.to_string()),
        ("level_required", need.level_required.to_string()),
        ("urgency", need.urgency.to_string()),
        ("impact", need.impact.to_string()),
        ("feasibility", need.feasibility.to_string()),
        ("source", need.source.as_str().to_owned()),
        ("source_note", need.source_note.clone()),
    ])
}

/// What the address of a new need may say, so that another page can hand over what it knows.
pub const ASKED: &[&str] = &[
    "place",
    "year",
    "audience",
    "persons",
    "domain",
    "competence",
    "competence_ar",
    "competence_fr",
    "source",
    "source_note",
];

/// The form of a new need, begun with what the address says; `competence` goes into the field of its script.
pub fn begun(query: &str, home: &str, year: i32) -> Form {
    let mut form = Form::default();
    form.fill("place", [home.to_owned()]);
    form.fill("year", [year.to_string()]);
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        let value: String = value.trim().chars().take(1_000).collect();
        let arabic = value.chars().any(|letter| ('\u{0621}'..='\u{064a}').contains(&letter));
        match name.as_ref() {
            _ if value.is_empty() => {}
            "competence" if arabic => form.fill("competence_ar", [value]),
            "competence" => form.fill("competence_fr", [value]),
            name if ASKED.contains(&name) => form.fill(name, [value]),
            _ => {}
        }
    }
    form
}
