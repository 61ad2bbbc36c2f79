//! Releases: what a place tells the press, alone or as a press file with figures, background and a glossary.
//!
//! One person writes it in Arabic and in French and hands it in; a second person approves it (decision 031). What was approved
//! is a version of its own, with the figures that the program computed on that day and small ones hidden as for any reader; it
//! does not change any more. Until the hour of its embargo nobody outside the place sees it; from that minute on everybody does,
//! without anybody doing anything. A correction is another version with its reason; a withdrawal leaves its reason in place
//! of the text.

mod routes;
mod forms;
mod actions;
mod release;
mod content;
mod figure;
mod permissions;
mod store;
mod paper;
mod views;
#[cfg(test)]
pub mod tests;

pub use self::{
    actions::{approve, correct, edit, send_back, submit, withdraw, write},
    content::{Content, Public},
    figure::{Figure, FigureKind, computed, spoken},
    permissions::{OPEN, READ, find_for},
    release::{NewRelease, Release, ReleaseId, Standing, State},
    store::{Listed, Told, choices, occasions, of_event, published},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "releases",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: ReleaseId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "release", id: id.to_string(), place, title }
}
