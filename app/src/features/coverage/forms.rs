//! What people type about something that was published.

use super::{Item, NewItem, ReachHow, Tone};
use crate::{
    features::outlets,
    foundation::{Form, events},
    layout::Choice,
};
use chrono::NaiveDate;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 11] = [
    ("held_on", "coverage-date"),
    ("outlet", "coverage-outlet"),
    ("title", "coverage-title"),
    ("tone", "coverage-tone"),
    ("reach", "coverage-reach"),
    ("reach_how", "coverage-reach-how"),
    ("link", "coverage-link"),
    ("page", "coverage-page"),
    ("place", "coverage-place"),
    ("release", "coverage-release"),
    ("event", "coverage-event"),
];

/// What a form offers to choose from.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    pub outlets: Vec<Choice>,
    pub places: Vec<Choice>,
    pub releases: Vec<Choice>,
    pub events: Vec<Choice>,
}

/// Reads everything. None when something is wrong, which the form then says.
pub fn read(form: &mut Form, offered: &Offered, today: NaiveDate) -> Option<NewItem> {
    let held_on = form.date("held_on");
    if held_on.is_some_and(|day| day > today) {
        form.refuse("held_on", "coverage-later", []);
    }
    let outlet = form.choice("outlet", |id| within(&offered.outlets, id)?.parse().ok());
    let title = form.required("title", 300);
    let tone = form.choice("tone", Tone::parse);
    let reach = reach(form);
    let link = outlets::link(form, "link");
    let page = form.optional("page", 100).unwrap_or_default();
    let place = form.choice("place", |code| within(&offered.places, code).map(str::to_owned));
    for (name, among) in [("release", &offered.releases), ("event", &offered.events)] {
        let typed = form.value(name).to_owned();
        if !typed.is_empty() && within(among, &typed).is_none() {
            form.refuse(name, "field-choice", [("found", typed.into())]);
        }
    }
    let (release, event) = (events::chosen(form, "release"), events::chosen(form, "event"));
    let new = NewItem {
        place: place?,
        outlet: outlet?,
        held_on: held_on?,
        title,
        tone: tone?,
        reach,
        link,
        page,
        release,
        event,
    };
    (!form.is_wrong()).then_some(new)
}

fn within<'a>(among: &[Choice], value: &'a str) -> Option<&'a str> {
    among.iter().any(|one| one.value == value).then_some(value)
}

/// A figure and where it comes from: neither without the other.
fn reach(form: &mut Form) -> Option<(i64, ReachHow)> {
    let typed = form.optional("reach", 20)?;
    let number = kit_lang::reading::parse_number(&typed).ok();
    let whole = number.filter(|number| number.fract() == 0.0 && (0.0..1e10).contains(number));
    if whole.is_none() {
        form.refuse("reach", "coverage-reach-wrong", [("found", typed.into())]);
    }
    let how = form.choice("reach_how", ReachHow::parse);
    whole.map(|number| number as i64).zip(how)
}

pub fn filled(one: &Item) -> Form {
    Form::filled([
        ("held_on", one.held_on.to_string()),
        ("outlet", one.outlet.to_string()),
        ("title", one.title.clone()),
        ("tone", one.tone.as_str().to_owned()),
        ("reach", one.reach.map(|figure| figure.to_string()).unwrap_or_default()),
        ("reach_how", one.reach_how.map(|how| how.as_str().to_owned()).unwrap_or_default()),
        ("link", one.link.clone().unwrap_or_default()),
        ("page", one.page.clone()),
        ("place", one.place.clone()),
        ("release", one.release.map(|id| id.to_string()).unwrap_or_default()),
        ("event", one.event.map(|id| id.to_string()).unwrap_or_default()),
    ])
}
