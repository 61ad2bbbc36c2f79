//! My work: what waits for the person who signs in, what happens this week, their figures.

mod routes;
mod permissions;
mod views;

use crate::foundation::{Slice, messages};
pub use permissions::READ;

pub const SLICE: Slice = Slice {
    name: "home",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
