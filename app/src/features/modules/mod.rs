//! Modules: the register of what is taught, one sheet for as many sessions as there are.
//!
//! A module says what people will be able to do after it, in how many hours, with which content, methods and materials, and
//! what earns its certificates. The one who keeps it is a place: the sheets of the nation and of a region are there for
//! everybody below them to read and to copy, and a copy lives its own life. A module that is no longer taught is retired and
//! stays readable, since sessions and plans name it.

mod routes;
mod forms;
mod actions;
mod module;
mod domain;
mod method;
mod permissions;
mod store;
mod paper;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{edit, restore, retire, write},
    domain::Domain,
    method::Method,
    module::{Module, ModuleId, NewModule},
    permissions::{EDIT, READ, WRITE, find_for},
    store::{choices, find},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "modules",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: ModuleId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "module", id: id.to_string(), place, title }
}
