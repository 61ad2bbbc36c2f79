//! Journal: who did what, when, to what.
//!
//! Each change writes its line in its own transaction, so that there is no change without a line and no line without a
//! change. A thing's page shows its lines; the journal page shows those of every thing in the reader's scope.

mod routes;
mod permissions;
mod entry;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    entry::{Change, Entry, Subject},
    permissions::READ,
    store::{of, record, record_each, record_many, since},
    views::{Line, line, lines},
};
use super::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "journal",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
