//! Coverage: what newspapers, radios, televisions and sites published about the programme.
//!
//! Each item has its day, its outlet, its title, its tone, how many it reached (counted or estimated, never one for the other),
//! and where it is to be found: a link, a page number. It may be about a release or an event. Months and tones are summed up over
//! the list as it is narrowed.

mod routes;
mod forms;
mod actions;
mod item;
mod permissions;
mod store;
mod views;
#[cfg(test)]
pub mod tests;

pub use self::{
    actions::{edit, note, remove},
    item::{Item, ItemId, NewItem, ReachHow, Tone},
    permissions::READ,
    store::{Listed, of_event},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "coverage",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: ItemId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "coverage", id: id.to_string(), place, title }
}
