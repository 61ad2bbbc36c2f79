//! Reach: who was reached by communication in a year, and who never was.
//!
//! A person is reached when something of the year came to them by name: a message that was delivered, an event at which they
//! were, a link that they answered. Each person is counted once, where they live. Those whom actions, events and the press
//! counted or estimated without names stand beside them and are never added. What "reached" means is in `docs/decisions/`.
//!
//! One view is read once, as a [`Reach`]; from it one document is made, and that document is the page, the paper and the
//! workbook. Each figure leads to the list behind it.

mod routes;
mod behind;
mod actions;
mod figures;
mod plan;
mod veil;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};
pub use actions::reach;
pub use figures::Reach;
pub use permissions::READ;
pub use views::render;

pub const SLICE: Slice = Slice {
    name: "reach",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
