//! Media Thursdays: the meetings with the press, in the order of their days.
//!
//! A Media Thursday is an event as any other, and is planned, invited to and held on the pages of events. Here the press officer
//! finds the whole series, and with each Thursday what was handed out, which outlets came with how many of theirs, and what was
//! published about it.

mod routes;
mod actions;
mod thursday;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{actions::attend, permissions::READ};
use crate::foundation::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "thursdays",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
