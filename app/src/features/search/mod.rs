//! Search: one field for people, organisations, sessions, events, plans, needs, modules and places, in either script.
//!
//! The words are looked up in the index that each slice fills (`foundation::search`); this slice only puts what was found
//! together, ten of each kind within the reader's scope, with the way to the full list.

mod routes;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};
pub use permissions::READ;

pub const SLICE: Slice = Slice {
    name: "search",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
