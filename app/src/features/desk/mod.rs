//! The desk: questions, suggestions and complaints.
//!
//! Somebody asks at the counter, by phone, by letter, by mail or on the public form, with their name or without. They get a
//! number and a code on a receipt, and find by them what became of it. The case is given to a desk or to a service, has a clock
//! in working days, is answered by the way that was asked for, closed, opened again with a reason; whoever asked says how
//! satisfied they are. What comes back often and what nobody answered is shown in figures that carry no name. Three years after
//! it is closed, names and words go and the figures stay.

mod routes;
mod forms;
mod actions;
mod word;
mod case;
mod clock;
mod code;
mod permissions;
mod store;
mod figures;
mod paper;
mod letter;
mod linked;
mod held;
mod jobs;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{answer, asked, close, receive, reopen, route},
    case::{Case, CaseId, Desk, NewCase},
    figures::Frequent,
    held::{erase, held},
    jobs::anonymise,
    letter::{KIND as LETTER, RECEIPT, letter, receipt},
    linked::{ask_rating, bearers, linked, take_rating},
    permissions::{RATE, READ, REPORT},
    routes::frequent,
    store::{Waiting, waiting},
    word::{AnswerBy, Channel, Kind, State, Theme},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "desk",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about: the number, never the words of whoever asked.
fn subject(case: &Case) -> Subject<'_> {
    Subject { kind: "case", id: case.id.to_string(), place: &case.place, title: &case.number }
}
