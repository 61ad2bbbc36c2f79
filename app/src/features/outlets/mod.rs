//! The press list: newspapers, radios, televisions, sites and agencies, with those who speak for them.
//!
//! An outlet stands in the list of a place, and is read there, above it and below it: what the nation keeps is every
//! province's to read. It has the languages it speaks, the matters it follows, and the place that it covers. A journalist is
//! kept under their outlet because they agreed to it (decision 031); their name is seen by who may read the register of people,
//! stands in no journal and no search, and goes for good when they ask.

mod routes;
mod forms;
mod actions;
mod outlet;
mod journalist;
mod word;
mod permissions;
mod store;
mod views;
#[cfg(test)]
pub mod tests;

pub use self::{
    actions::{add, edit, erase, restore, retire, write},
    forms::link,
    journalist::{Journalist, JournalistId, NewJournalist},
    outlet::{NewOutlet, Outlet, OutletId},
    permissions::{READ, find_for},
    store::choices,
    word::{Beat, OutletKind, Tongue},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "outlets",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about: the outlet, never somebody of it.
fn subject<'a>(id: OutletId, place: &'a str, name: &'a str) -> Subject<'a> {
    Subject { kind: "outlet", id: id.to_string(), place, title: name }
}
