//! What people type about processings, consents and requests.

use super::{
    consent::{Channel, Means, NewConsent},
    processing::{Basis, Processing, State, TEXTS, Use, Words},
    request::{NewRequest, Right},
};
use crate::{
    foundation::{Form, people::PersonId},
    layout::Choice,
};
use chrono::NaiveDate;
use kit_lang::Lang;

/// The fields of a processing that are not words, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 9] = [
    ("basis", "processing-basis"),
    ("months", "processing-months"),
    ("abroad", "processing-abroad"),
    ("state", "processing-state"),
    ("number", "processing-number"),
    ("numbered_on", "processing-numbered-on"),
    ("identity", "processing-identity"),
    ("contact", "processing-contact"),
    ("uses", "processing-uses"),
];

/// The field of a text in a language: `purpose_ar`.
pub fn field(name: &str, lang: Lang) -> String {
    format!("{name}_{}", lang.code())
}

/// Reads a processing; `code` and `version` are those of the one that is edited.
pub fn read(form: &mut Form, code: String, version: i64, today: NaiveDate) -> Processing {
    let state = form.choice("state", State::parse).unwrap_or(State::ToDeclare);
    let number = form.optional("number", 100).unwrap_or_default();
    let numbered_on = day(form, "numbered_on", today);
    if state != State::ToDeclare && number.is_empty() {
        form.refuse("number", "processing-number-lacks", []);
    }
    if state != State::ToDeclare && form.value("numbered_on").is_empty() {
        form.refuse("numbered_on", "processing-day-lacks", []);
    }
    let identity = form.checked("identity");
    if identity && state != State::Authorised {
        form.refuse("identity", "processing-identity-unauthorised", []);
    }
    let words = Lang::ALL.map(|lang| words(form, lang));
    Processing {
        code,
        basis: form.choice("basis", Basis::parse).unwrap_or(Basis::PublicTask),
        months: form.integer("months", 1..=1_200),
        abroad: form.checked("abroad"),
        state,
        number,
        numbered_on,
        identity,
        contact: form.optional("contact", 300).unwrap_or_default(),
        uses: form.values("uses").iter().filter_map(|one| Use::parse(one)).collect(),
        version,
        words,
    }
}

/// The texts in one language. Arabic and French need a name and a purpose; English may be left to the French words.
fn words(form: &mut Form, lang: Lang) -> Words {
    Words(TEXTS.map(|(name, _)| {
        let field = field(name, lang);
        match (lang, name) {
            (Lang::Ar | Lang::Fr, "name" | "purpose") => form.required(&field, 1_000),
            _ => form.optional(&field, 1_000).unwrap_or_default(),
        }
    }))
}

/// A day that may be left empty, and is not to come.
fn day(form: &mut Form, name: &str, today: NaiveDate) -> Option<NaiveDate> {
    if form.value(name).is_empty() {
        return None;
    }
    let day = form.date(name)?;
    if day > today {
        form.refuse(name, "privacy-day-to-come", []);
    }
    Some(day)
}

/// The form of a processing that is there.
pub fn filled(one: &Processing) -> Form {
    let tick = |yes: bool| if yes { "on".to_owned() } else { String::new() };
    let mut form = Form::filled([
        ("basis", one.basis.as_str().to_owned()),
        ("months", one.months.map(|months| months.to_string()).unwrap_or_default()),
        ("abroad", tick(one.abroad)),
        ("state", one.state.as_str().to_owned()),
        ("number", one.number.clone()),
        ("numbered_on", one.numbered_on.map(|day| day.to_string()).unwrap_or_default()),
        ("identity", tick(one.identity)),
        ("contact", one.contact.clone()),
    ]);
    form.fill("uses", one.uses.iter().map(|one| one.as_str().to_owned()));
    for lang in Lang::ALL {
        for (name, _) in TEXTS {
            form.fill(&field(name, lang), [one.words(lang).text(name).to_owned()]);
        }
    }
    form
}

/// Reads a consent; nobody gives one tomorrow.
pub fn read_consent(form: &mut Form, today: NaiveDate) -> Option<NewConsent> {
    let channel = form.choice("channel", Channel::parse);
    let lang = form.choice("lang", Lang::from_code);
    let means = form.choice("means", Means::parse);
    let collector = form.required("collector", 200);
    let given_on = form.date("given_on");
    if given_on.is_some_and(|day| day > today) {
        form.refuse("given_on", "privacy-day-to-come", []);
    }
    Some(NewConsent {
        channel: channel?,
        lang: lang?,
        means: means?,
        collector,
        given_on: given_on?,
    })
}

/// Reads a request; `places` are those to choose from.
pub fn read_request(form: &mut Form, places: &[Choice], today: NaiveDate) -> Option<NewRequest> {
    let kind = form.choice("kind", Right::parse);
    let known = |code: &str| places.iter().any(|one| one.value == code).then(|| code.to_owned());
    let place = form.choice("place", known);
    let person: Option<PersonId> = match form.value("person") {
        "" => None,
        _ => form.choice("person", |text| text.parse().ok()),
    };
    let name = form.required("name", 200);
    let asked = form.required("asked", 2_000);
    let received_on = form.date("received_on");
    if received_on.is_some_and(|day| day > today) {
        form.refuse("received_on", "privacy-day-to-come", []);
    }
    Some(NewRequest { kind: kind?, place: place?, person, name, asked, received_on: received_on? })
}
