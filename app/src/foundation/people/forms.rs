//! What people type about a person.
use super::{MemberRole, NewPerson, Person, Sex, Tenure, normal_phone, shown_phone};
use crate::foundation::{Form, organisations::OrganisationId};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A person with the organisation to join, when one was chosen, and the audiences that were ticked.
pub struct PersonInput {
    pub new: NewPerson,
    pub organisation: Option<OrganisationId>,
    pub audiences: BTreeSet<String>,
}

/// What somebody is or was in which organisation.
pub struct MembershipInput {
    pub organisation: Option<OrganisationId>,
    pub tenure: Tenure,
}

impl MembershipInput {
    /// Reads the fields; nobody begins or ends after `today`.
    pub fn read(form: &mut Form, today: NaiveDate) -> Self {
        let organisation = form.choice("organisation", |text| text.parse().ok());
        let role = match form.value("role") {
            "" => Some(MemberRole::default()),
            _ => form.choice("role", MemberRole::parse),
        };
        let from = day(form, "from", today);
        let to = day(form, "to", today);
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            form.refuse("to", "person-membership-ends-before", []);
        }
        let role = role.unwrap_or_default();
        Self { organisation, tenure: Tenure { role, from, to } }
    }
}

/// A day that may be left empty, and is not to come.
fn day(form: &mut Form, name: &str, today: NaiveDate) -> Option<NaiveDate> {
    if form.value(name).is_empty() {
        return None;
    }
    let day = form.date(name)?;
    if day > today {
        form.refuse(name, "person-membership-to-come", []);
    }
    Some(day)
}

impl PersonInput {
    /// Reads the fields; `year` is the present one, after which nobody is born.
    pub fn read(form: &mut Form, year: i64) -> Self {
        let (name_ar, name_fr) = names(form, "person-nameless");
        let sex = match form.value("sex") {
            "" => None,
            _ => form.choice("sex", Sex::parse),
        };
        let birth_year = birth_year(form, year);
        let place = form.required("place", 40);
        let phone = phone(form);
        let email = email(form);
        let organisation = match form.value("organisation") {
            "" => None,
            _ => form.choice("organisation", |text| text.parse().ok()),
        };
        let new = NewPerson { name_ar, name_fr, sex, birth_year, place, phone, email };
        let audiences = form.values("audiences").iter().cloned().collect();
        Self { new, organisation, audiences }
    }
}

/// A year in figures; years are no quantities, and their error writes them as such.
fn birth_year(form: &mut Form, latest: i64) -> Option<i64> {
    let typed = form.optional("birth_year", 20)?;
    let year = typed.parse().ok().filter(|year| (1900..=latest).contains(year));
    if year.is_none() {
        let args = [("found", typed.into()), ("latest", latest.to_string().into())];
        form.refuse("birth_year", "person-birth-year-wrong", args);
    }
    year
}

/// Two names of which one may be empty: `nameless` says that both are.
pub fn names(form: &mut Form, nameless: &'static str) -> (String, String) {
    let name_ar = form.optional("name_ar", 200).unwrap_or_default();
    let name_fr = form.optional("name_fr", 200).unwrap_or_default();
    if name_ar.is_empty() && name_fr.is_empty() {
        form.refuse("name_ar", nameless, []);
    }
    let arabic = |c: char| ('\u{0621}'..='\u{064a}').contains(&c);
    if !name_ar.is_empty() && !name_ar.contains(arabic) {
        form.refuse("name_ar", "person-name-not-arabic", []);
    }
    if name_fr.contains(arabic) {
        form.refuse("name_fr", "person-name-not-latin", []);
    }
    (name_ar, name_fr)
}

/// A telephone number in its one form.
pub fn phone(form: &mut Form) -> Option<String> {
    let typed = form.optional("phone", 40)?;
    let normal = normal_phone(&typed);
    if normal.is_none() {
        form.refuse("phone", "person-phone-wrong", [("found", typed.into())]);
    }
    normal
}

/// An address that a letter can be sent to, as far as its shape tells.
pub fn email(form: &mut Form) -> Option<String> {
    let typed = form.optional("email", 200)?;
    let whole = typed.split_once('@').is_some_and(|(who, at)| {
        !who.is_empty() && at.contains('.') && !at.starts_with('.') && !at.ends_with('.')
    });
    if whole && !typed.contains(char::is_whitespace) && typed.matches('@').count() == 1 {
        return Some(typed);
    }
    form.refuse("email", "person-email-wrong", [("found", typed.into())]);
    None
}

/// The form of a person who is there, in these audiences.
pub fn filled(person: &Person, audiences: &BTreeSet<String>) -> Form {
    let year = person.birth_year.map(|year| year.to_string());
    let mut form = Form::filled([
        ("name_ar", person.name_ar.clone()),
        ("name_fr", person.name_fr.clone()),
        ("sex", person.sex.map_or("", Sex::as_str).to_owned()),
        ("birth_year", year.unwrap_or_default()),
        ("place", person.place.clone()),
        ("phone", person.phone.as_deref().map(shown_phone).unwrap_or_default()),
        ("email", person.email.clone().unwrap_or_default()),
    ]);
    form.fill("audiences", audiences.iter().cloned());
    form
}
