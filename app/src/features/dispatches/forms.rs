//! What people type about letters on paper: who carries them, and what came back.

use super::{Answer, Delivery, Outcome, Returned, number::Reference};
use crate::foundation::{Cx, Form};
use chrono::{Datelike, NaiveDate};

/// Which part was given to whom, on which day; without a part, all that are left.
pub struct HandOver {
    pub part: Option<i64>,
    pub delivery: Delivery,
    pub on: NaiveDate,
}

impl HandOver {
    pub fn read(cx: &Cx, form: &mut Form) -> Option<Self> {
        let part = match form.value("handed_part") {
            "" => None,
            _ => form.integer("handed_part", 1..=1_000_000),
        };
        let carried = |text: &str| Delivery::parse(text).filter(|one| *one != Delivery::Nobody);
        let delivery = form.choice("delivery", carried);
        let on = past(cx, form, "handed_on");
        (!form.is_wrong()).then_some(())?;
        Some(Self { part, delivery: delivery?, on: on? })
    }
}

/// Which letter, and what came back. The number may say another place than the one that was chosen.
pub struct Answered {
    pub place: String,
    pub number: (i64, i64),
    pub answer: Answer,
}

impl Answered {
    pub fn read(cx: &Cx, form: &mut Form) -> Option<Self> {
        let typed = form.required("number", 60);
        let year = i64::from(cx.today().year());
        let reference = Reference::parse(&typed, year);
        if reference.is_none() && !typed.is_empty() {
            form.refuse("number", "dispatch-number-wrong", [("found", typed.into())]);
        }
        let place = match reference.as_ref().and_then(|one| one.place.clone()) {
            Some(place) => place,
            None => form.required("place", 40),
        };
        let outcome = outcome(form);
        let on = past(cx, form, "answered_on");
        (!form.is_wrong()).then_some(())?;
        let one = reference?;
        Some(Self {
            place,
            number: (one.year, one.no),
            answer: Answer { outcome: outcome?, on: on? },
        })
    }
}

fn outcome(form: &mut Form) -> Option<Outcome> {
    match form.value("outcome") {
        "" | "acknowledged" => Some(Outcome::Acknowledged),
        _ => {
            let told = |text: &str| Returned::parse(text).filter(|one| *one != Returned::Nothing);
            form.choice("outcome", told).map(Outcome::Returned)
        }
    }
}

/// A day that is not to come; today if nothing is typed.
fn past(cx: &Cx, form: &mut Form, name: &str) -> Option<NaiveDate> {
    if form.value(name).is_empty() {
        return Some(cx.today());
    }
    let day = form.date(name)?;
    if day > cx.today() {
        form.refuse(name, "dispatch-day-to-come", []);
        return None;
    }
    Some(day)
}
