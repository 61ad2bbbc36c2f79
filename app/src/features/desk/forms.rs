//! What people type about cases.

use super::{
    AnswerBy, Case, Channel, Kind, NewCase, Theme,
    case::Desk,
    clock::{ALLOWED, Terms},
};
use crate::{
    foundation::{
        Cx, Form,
        accounts::AccountId,
        one_line,
        organisations::OrganisationId,
        people::{mobile, normal_phone, shown_phone},
    },
    layout::Choice,
};
use chrono::{Days, NaiveDate};
use kit_lang::Lang;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 11] = [
    ("kind", "case-kind"),
    ("channel", "case-channel"),
    ("received_on", "case-received-on"),
    ("place", "case-place"),
    ("theme", "case-theme"),
    ("subject", "case-subject"),
    ("text", "case-text"),
    ("name", "case-name"),
    ("answer_by", "case-answer-by"),
    ("contact", "case-contact"),
    ("lang", "case-lang"),
];

/// The longest text and the longest answer, in characters.
pub const LONGEST: usize = 5_000;

/// The latest that something may be written down after it came: a register that was found in a drawer.
const OLDEST: Days = Days::new(366);

/// What the desk writes down. A form that is wrong gives a case that is not to be kept.
pub fn read(cx: &Cx, form: &mut Form, places: &[Choice]) -> NewCase {
    let received_on = form.date("received_on").unwrap_or(cx.today());
    if received_on > cx.today() || received_on + OLDEST < cx.today() {
        form.refuse("received_on", "case-received-when", []);
    }
    let channel = form.choice("channel", Channel::parse).unwrap_or(Channel::Counter);
    let lang = form.choice("lang", Lang::from_code).unwrap_or(cx.lang);
    of(form, places, (channel, lang, received_on))
}

/// What a visitor asks on the public form.
pub fn asked(cx: &Cx, form: &mut Form, places: &[Choice]) -> NewCase {
    of(form, places, (Channel::Form, cx.lang, cx.today()))
}

fn of(
    form: &mut Form,
    places: &[Choice],
    (channel, lang, received_on): (Channel, Lang, NaiveDate),
) -> NewCase {
    let known = |code: &str| places.iter().any(|one| one.value == code).then(|| code.to_owned());
    let answer_by = form.choice("answer_by", AnswerBy::parse).unwrap_or(AnswerBy::Page);
    NewCase {
        kind: form.choice("kind", Kind::parse).unwrap_or(Kind::Question),
        channel,
        theme: form.choice("theme", Theme::parse).unwrap_or(Theme::Other),
        lang,
        place: form.choice("place", known).unwrap_or_default(),
        subject: one_line(&form.required("subject", 200)),
        text: form.optional("text", LONGEST).unwrap_or_default(),
        name: one_line(&form.optional("name", 120).unwrap_or_default()),
        contact: contact(form, answer_by),
        answer_by,
        received_on,
    }
}

/// An address or a phone, as the way of the answer needs it; what it does not need is not kept.
fn contact(form: &mut Form, answer_by: AnswerBy) -> String {
    let typed = match answer_by {
        AnswerBy::Counter | AnswerBy::Page => return String::new(),
        AnswerBy::Mail | AnswerBy::Phone | AnswerBy::Letter | AnswerBy::Sms => {
            form.required("contact", 300)
        }
    };
    let read = match answer_by {
        AnswerBy::Mail => kit_mail::Address::parse(&typed).ok().map(|_| typed.clone()),
        AnswerBy::Phone => normal_phone(&typed),
        AnswerBy::Sms => mobile(&typed),
        _ => Some(one_line(&typed)),
    };
    if read.is_none() && !typed.is_empty() {
        let key = if answer_by == AnswerBy::Mail { "case-mail-wrong" } else { "case-phone-wrong" };
        form.refuse("contact", key, [("found", typed.into())]);
    }
    read.unwrap_or_default()
}

/// The form of a new case, begun with what the address says of its place.
pub fn begun(cx: &Cx, place: &str) -> Form {
    Form::filled([
        ("kind", Kind::Question.as_str().to_owned()),
        ("channel", Channel::Counter.as_str().to_owned()),
        ("received_on", cx.today().to_string()),
        ("answer_by", AnswerBy::Page.as_str().to_owned()),
        ("lang", cx.lang.code().to_owned()),
        ("place", place.to_owned()),
    ])
}

/// The form of a case that is there.
pub fn filled(case: &Case) -> Form {
    Form::filled([
        ("kind", case.kind.as_str().to_owned()),
        ("channel", case.channel.as_str().to_owned()),
        ("received_on", case.received_on.to_string()),
        ("place", case.place.clone()),
        ("theme", case.theme.as_str().to_owned()),
        ("subject", case.subject.clone()),
        ("text", case.text.clone()),
        ("name", case.name.clone()),
        ("answer_by", case.answer_by.as_str().to_owned()),
        ("contact", shown_contact(case)),
        ("lang", case.lang.clone()),
    ])
}

/// The way of the answer as people write it.
pub fn shown_contact(case: &Case) -> String {
    match case.answer_by {
        AnswerBy::Phone | AnswerBy::Sms => shown_phone(&case.contact),
        _ => case.contact.clone(),
    }
}

/// Whom a case is given to, of those that the page offered.
pub fn desk(form: &mut Form, offered: &[Choice]) -> Option<Desk> {
    let known = |value: &str| {
        offered.iter().find(|one| one.value == value)?;
        match value.split_once(':')? {
            ("account", id) => id.parse().ok().map(|id| Desk::Account(AccountId(id))),
            ("service", id) => id.parse().ok().map(|id| Desk::Service(OrganisationId(id))),
            _ => None,
        }
    };
    form.choice("desk", known)
}

/// A mark from 1 to 5 and a remark.
pub fn rating(form: &mut Form) -> (i64, String) {
    let known = |text: &str| text.parse::<i64>().ok().filter(|mark| (1..=5).contains(mark));
    let mark = form.choice("satisfaction", known).unwrap_or_default();
    (mark, form.optional("remark", 1_000).unwrap_or_default())
}

/// The day on which whoever asked was told; not before the answer, not tomorrow.
pub fn told(cx: &Cx, form: &mut Form, case: &Case) -> NaiveDate {
    let day = form.date("told_on").unwrap_or(cx.today());
    if day > cx.today() || case.answered_on.is_some_and(|answered| day < answered) {
        form.refuse("told_on", "case-told-when", []);
    }
    day
}

/// The fields of the days that are promised, with the keys of their labels.
pub const TERMS: [(&str, &str); 3] = [
    ("question", "case-kind-question"),
    ("suggestion", "case-kind-suggestion"),
    ("complaint", "case-kind-complaint"),
];

/// The days of work that a division sets.
pub fn terms(form: &mut Form) -> Terms {
    let version = form.version();
    let mut days = |name: &str| match form.integer(name, ALLOWED) {
        Some(days) => days,
        None => {
            form.refuse(name, "field-required", []);
            0
        }
    };
    Terms {
        question: days("question"),
        suggestion: days("suggestion"),
        complaint: days("complaint"),
        version,
    }
}

pub fn of_terms(terms: &Terms) -> Form {
    Form::filled([
        ("question", terms.question.to_string()),
        ("suggestion", terms.suggestion.to_string()),
        ("complaint", terms.complaint.to_string()),
    ])
}
