//! Certificates: what a person takes home from a session, and the public page that says it is genuine.

mod routes;
mod permissions;

use crate::foundation::{Slice, messages};
pub use permissions::READ;

pub const SLICE: Slice = Slice {
    name: "certificates",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: Vec::new,
    messages: messages!(),
};
