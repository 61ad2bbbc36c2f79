//! People: one record a person across the years, in both scripts.

mod routes;
mod permissions;

use crate::foundation::{Slice, messages};
pub use permissions::READ;

kit_db::id!(
    /// A person.
    PersonId
);

pub const SLICE: Slice = Slice {
    name: "people",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: Vec::new,
    messages: messages!(),
};
