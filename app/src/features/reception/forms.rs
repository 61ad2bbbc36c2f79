//! What people type at a reception.

use super::{
    NewBadge, Terms,
    badge::{Code, Reception},
};
use crate::{
    foundation::{
        Cx, Form,
        events::Event,
        figures, one_line,
        people::{Sex, email, phone},
    },
    layout::Choice,
};

/// The most seats that one sets.
const MOST: i64 = 100_000;

/// Until when, and how many: not before today, not after the event.
pub fn terms(cx: &Cx, form: &mut Form, event: &Event) -> Terms {
    let closes_on = form.date("closes_on").unwrap_or(event.ends_on);
    if closes_on < cx.today() || closes_on > event.ends_on {
        let (first, last) = (cx.today(), event.ends_on);
        let day = |day| kit_lang::date(cx.lang, day);
        form.refuse(
            "closes_on",
            "reception-closes-when",
            [
                ("found", day(closes_on).into()),
                ("first", day(first).into()),
                ("last", day(last).into()),
            ],
        );
    }
    Terms { closes_on, seats: form.integer("seats", 1..=MOST), version: form.version() }
}

/// Somebody who signs up, and has to be told.
pub fn signing_up(form: &mut Form, places: &[Choice], audiences: &[Choice]) -> NewBadge {
    let new = welcomed(form, places, audiences);
    if new.phone.is_empty() && new.email.is_empty() {
        form.refuse("phone", "badge-contact-required", []);
    }
    new
}

/// Somebody who stands at the door.
pub fn welcomed(form: &mut Form, places: &[Choice], audiences: &[Choice]) -> NewBadge {
    let known = |choices: &[Choice], code: &str| {
        choices.iter().any(|one| one.value == code).then(|| code.to_owned())
    };
    NewBadge {
        name: one_line(&form.required("name", 120)),
        sex: optional(form, "sex", Sex::parse),
        audience: optional(form, "audience", |code| known(audiences, code)),
        place: optional(form, "place", |code| known(places, code)),
        organisation: one_line(&form.optional("organisation", 160).unwrap_or_default()),
        phone: phone(form).unwrap_or_default(),
        email: email(form).unwrap_or_default(),
        person: None,
    }
}

fn optional<T>(form: &mut Form, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    if form.checked(name) { form.choice(name, parse) } else { None }
}

/// The form of the terms, begun with those that are there.
pub fn of_terms(event: &Event, now: Option<&Reception>) -> Form {
    let closes_on = now.and_then(|now| now.closes_on).unwrap_or(event.starts_on);
    let seats = now.and_then(|now| now.seats).map(|seats| seats.to_string());
    Form::filled([("closes_on", closes_on.to_string()), ("seats", seats.unwrap_or_default())])
}

/// What somebody typed or photographed: a code, however, or the number of a badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    Code(Code),
    No(i64),
    Words(String),
}

impl Typed {
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let code = text.rsplit_once("/b/").map_or(text, |(_, code)| code);
        if let Some(code) = Code::read(code) {
            return Self::Code(code);
        }
        match figures(text).parse() {
            Ok(no) => Self::No(no),
            Err(_) => Self::Words(text.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_is_known_by_its_code_its_address_its_number_or_a_name() {
        let code = Code::random();
        let found = Typed::Code(code.clone());
        assert_eq!(Typed::read(&format!("https://qurb.example/b/{}", code.as_str())), found);
        assert_eq!(Typed::read(&code.printed().to_lowercase()), found);
        assert_eq!(Typed::read(" ١٧ "), Typed::No(17));
        assert_eq!(Typed::read("فاطمة أوحدو"), Typed::Words("فاطمة أوحدو".into()));
    }
}
