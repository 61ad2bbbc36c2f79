//! My work: what waits for the person who signs in, what happens this week, their figures, what changed since yesterday.
//!
//! The page reads what other slices write and changes nothing itself. The figures are counted as the training report
//! counts them, and lead there.

mod routes;
mod permissions;
mod week;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};
pub use permissions::READ;

pub const SLICE: Slice = Slice {
    name: "home",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
