//! Needs: who lacks which competence, where, and how much of that the plans answer.
//!
//! A committee, a survey, a project that failed, a refused enrolment or an observation shows that so many persons of an audience
//! cannot yet do what they should. The need says it as a gap between two levels, and its priority is urgency × impact ×
//! feasibility. Lines of the annual plan answer needs for a number of persons; what they leave over is shown wherever needs are.

mod routes;
mod forms;
mod actions;
mod need;
mod source;
mod permissions;
mod store;
mod paper;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{drop, edit, record},
    need::{Answer, LEVELS, Need, NeedId, NewNeed},
    permissions::{DROP, EDIT, READ, RECORD, find_for},
    source::NeedSource,
    store::open_needs,
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "needs",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: NeedId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "need", id: id.to_string(), place, title }
}
