//! Jobs: what a change leaves to be done afterwards, and the page of the jobs that gave up.

mod routes;
mod permissions;

use crate::foundation::{Slice, messages};
pub use permissions::READ;

pub const SLICE: Slice = Slice {
    name: "jobs",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: Vec::new,
    messages: messages!(),
};
