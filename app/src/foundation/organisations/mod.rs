//! Organisations: committees, services, associations, cooperatives, and who belongs to them since when.

mod routes;
mod permissions;

use crate::foundation::{Slice, messages};
pub use permissions::READ;

kit_db::id!(
    /// An organisation.
    OrganisationId
);

pub const SLICE: Slice = Slice {
    name: "organisations",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: Vec::new,
    messages: messages!(),
};
