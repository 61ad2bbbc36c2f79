//! What people type about an organisation.
use super::{NewOrganisation, Organisation, OrganisationKind};
use crate::foundation::{
    Form,
    people::{self, shown_phone},
};

/// Reads the fields. Without a kind the form is wrong, and what comes back is not to be saved.
pub fn read(form: &mut Form) -> NewOrganisation {
    let (name_ar, name_fr) = people::names(form, "organisation-nameless");
    let kind = form.choice("kind", OrganisationKind::parse).unwrap_or(OrganisationKind::Other);
    let place = form.required("place", 40);
    let phone = people::phone(form);
    let email = people::email(form);
    NewOrganisation { kind, name_ar, name_fr, place, phone, email }
}

/// The form of an organisation that is there.
pub fn filled(organisation: &Organisation) -> Form {
    Form::filled([
        ("kind", organisation.kind.as_str().to_owned()),
        ("name_ar", organisation.name_ar.clone()),
        ("name_fr", organisation.name_fr.clone()),
        ("place", organisation.place.clone()),
        ("phone", organisation.phone.as_deref().map(shown_phone).unwrap_or_default()),
        ("email", organisation.email.clone().unwrap_or_default()),
    ])
}
