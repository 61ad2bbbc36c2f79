//! Organisations: committees, services, associations, cooperatives, and who belongs to them since when.
//!
//! The programme works through them: a session invites associations of a province, a committee approves a plan, a
//! cooperative carries a project. Each is written down once, with its name in both scripts, its kind and its place; its
//! people are its members.

mod routes;
mod actions;
mod forms;
mod merging;
mod organisation;
mod alike;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{edit, found, remove_unused},
    alike::{Candidate, alike},
    organisation::{Nameless, NewOrganisation, Organisation, OrganisationId, OrganisationKind},
    permissions::{EDIT, FOUND, READ, find_for},
    store::{by_name, choices, find},
};
use super::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "organisations",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: OrganisationId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "organisation", id: id.to_string(), place, title }
}
