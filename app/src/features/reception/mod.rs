//! The reception of an event that is not a session: everybody may sign up, each has a badge, and at the door one sees who came.
//!
//! An event is opened till a day, for as many as there are seats; who comes after the last seat waits, and has the seat of whoever
//! gives theirs up. A badge has a number, and a code that a telephone reads; it also opens the page on which its bearer gives their
//! seat up. Those who are on the list of the event have badges too, and their arrival is their attendance. Who came is written down
//! for each half-day. Names go when the time of the register of processings is over; the figures stay.

mod routes;
mod forms;
mod actions;
mod badge;
mod permissions;
mod store;
mod paper;
mod letter;
mod held;
mod jobs;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{At, check_in, give_up, open, sign_up, welcome},
    badge::{Badge, BadgeId, NewBadge, Source, State, Terms},
    held::{erase, held},
    jobs::anonymise,
    letter::{KIND as LETTER, letter},
    store::is_open,
};
use crate::foundation::{Slice, events::Event, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "reception",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about: the event. A badge is named by its number, never by who bears it.
fn subject(event: &Event) -> Subject<'_> {
    Subject {
        kind: "event",
        id: event.id.to_string(),
        place: &event.place,
        title: event.title(kit_lang::Lang::Ar),
    }
}
