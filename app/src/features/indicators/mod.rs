//! Indicators: what a place set out to reach in a year, as it was written and as it is understood.
//!
//! "More than 18 000 persons" is kept in these words, with the figure and the comparator read from them. Reports hold
//! what was achieved against it. What was declared to have been reached stands beside what is computed, with what does
//! not count in it and why the two differ; what nobody knows is shown as unknown, never as nothing.

mod routes;
mod forms;
mod actions;
mod target;
mod declared;
mod wording;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};
pub use actions::{NewDeclared, NewTarget, Said, declare, set};
pub use permissions::READ;
pub use store::find_for_place as target;
pub use target::{Comparator, PERSONS, Target, TargetId};

pub const SLICE: Slice = Slice {
    name: "indicators",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
