//! What people type about an outlet and about those who speak for it.

use super::{Beat, Journalist, NewJournalist, NewOutlet, Outlet, OutletKind, Tongue, word::joined};
use crate::{
    foundation::{
        Form,
        people::{email, phone, shown_phone},
        privacy::Means,
    },
    layout::Choice,
};
use chrono::NaiveDate;

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 10] = [
    ("name_ar", "outlet-name-ar"),
    ("name_fr", "outlet-name-fr"),
    ("kind", "outlet-kind"),
    ("languages", "outlet-languages"),
    ("beats", "outlet-beats"),
    ("covers", "outlet-covers"),
    ("place", "outlet-keeper"),
    ("phone", "outlet-phone"),
    ("email", "outlet-email"),
    ("site", "outlet-site"),
];

/// Those of a person of an outlet.
pub const OF_PERSON: [(&str, &str); 7] = [
    ("name_ar", "journalist-name-ar"),
    ("name_fr", "journalist-name-fr"),
    ("post", "journalist-post"),
    ("phone", "outlet-phone"),
    ("email", "outlet-email"),
    ("agreed_on", "journalist-agreed-on"),
    ("agreed_how", "journalist-agreed-how"),
];

/// Reads the fields; `places` keep lists, `covered` are covered. None when something is wrong, which the form then says.
pub fn read(form: &mut Form, places: &[Choice], covered: &[Choice]) -> Option<NewOutlet> {
    let among = |all: &[Choice], code: &str| {
        all.iter().any(|place| place.value == code).then(|| code.to_owned())
    };
    let (name_ar, name_fr) = names(form);
    let kind = form.choice("kind", OutletKind::parse);
    let languages: Vec<Tongue> = chosen(form, "languages", Tongue::parse);
    if languages.is_empty() {
        form.refuse("languages", "field-required", []);
    }
    let beats: Vec<Beat> = chosen(form, "beats", Beat::parse);
    let covers = form.choice("covers", |code| among(covered, code));
    let place = form.choice("place", |code| among(places, code));
    let (phone, email, site) = (phone(form), email(form), link(form, "site"));
    let new = NewOutlet {
        name_ar,
        name_fr,
        kind: kind?,
        languages: joined(&languages, Tongue::as_str),
        beats: joined(&beats, Beat::as_str),
        covers: covers?,
        place: place?,
        phone,
        email,
        site,
    };
    (!form.is_wrong()).then_some(new)
}

/// A name in one script at least.
fn names(form: &mut Form) -> (String, String) {
    let [name_ar, name_fr] =
        ["name_ar", "name_fr"].map(|name| form.optional(name, 200).unwrap_or_default());
    if name_ar.is_empty() && name_fr.is_empty() {
        form.refuse("name_ar", "outlet-nameless", []);
    }
    (name_ar, name_fr)
}

fn chosen<T>(form: &Form, name: &str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    form.values(name).iter().filter_map(|word| parse(word)).collect()
}

/// An address on the web, whole: `https://…`.
pub fn link(form: &mut Form, name: &str) -> Option<String> {
    let typed = form.optional(name, 500)?;
    let whole = url::Url::parse(&typed).ok();
    let web = whole.filter(|url| ["http", "https"].contains(&url.scheme()) && url.has_host());
    if web.is_none() {
        form.refuse(name, "outlet-link-wrong", [("found", typed.into())]);
    }
    web.map(String::from)
}

pub fn filled(outlet: &Outlet) -> Form {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut form = Form::filled([
        ("name_ar", outlet.name_ar.clone()),
        ("name_fr", outlet.name_fr.clone()),
        ("kind", outlet.kind.as_str().to_owned()),
        ("covers", outlet.covers.clone()),
        ("place", outlet.place.clone()),
        ("phone", outlet.phone.as_deref().map(shown_phone).unwrap_or_default()),
        ("email", text(&outlet.email)),
        ("site", text(&outlet.site)),
    ]);
    form.fill("languages", outlet.tongues().iter().map(|one| one.as_str().to_owned()));
    form.fill("beats", outlet.matters().iter().map(|one| one.as_str().to_owned()));
    form
}

/// Reads who speaks for an outlet: without their consent nobody is written down.
pub fn read_person(form: &mut Form, today: NaiveDate) -> Option<NewJournalist> {
    let (name_ar, name_fr) = names(form);
    let agreed_on = form.date("agreed_on");
    if agreed_on.is_some_and(|day| day > today) {
        form.refuse("agreed_on", "journalist-agreed-later", []);
    }
    let agreed_how = form.choice("agreed_how", Means::parse);
    let (phone, email) = (phone(form), email(form));
    let new = NewJournalist {
        name_ar,
        name_fr,
        post: form.optional("post", 200).unwrap_or_default(),
        phone,
        email,
        agreed_on: agreed_on?,
        agreed_how: agreed_how?,
    };
    (!form.is_wrong()).then_some(new)
}

pub fn filled_person(one: &Journalist) -> Form {
    Form::filled([
        ("name_ar", one.name_ar.clone()),
        ("name_fr", one.name_fr.clone()),
        ("post", one.post.clone()),
        ("phone", one.phone.as_deref().map(shown_phone).unwrap_or_default()),
        ("email", one.email.clone().unwrap_or_default()),
        ("agreed_on", one.agreed_on.to_string()),
        ("agreed_how", one.agreed_how.as_str().to_owned()),
    ])
}
