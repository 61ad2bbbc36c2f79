//! Good practices: what a province did that others may do too.
//!
//! A sheet says where it was done and when, in which context, what was done, what came of it, what it takes, and which
//! service tells more. Its province writes it; once its coordinator has published it, the whole nation reads it, whatever
//! their place (decision 028). Under it provinces ask, remark, or say that they took it up: what each says stands under the
//! name of its province. A sheet that was withdrawn is its own province's again.

mod routes;
mod forms;
mod actions;
mod practice;
mod comment;
mod permissions;
mod store;
mod paper;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{comment, edit, publish, take_back, withdraw, write},
    comment::{CommentId, CommentKind, NewComment},
    permissions::READ,
    practice::{NewPractice, Practice, PracticeId, State},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "practices",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: PracticeId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "practice", id: id.to_string(), place, title }
}
