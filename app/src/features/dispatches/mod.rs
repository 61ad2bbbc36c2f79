//! Dispatches: the register of official letters that leave on paper (سجل الصادرات), and their printing.
//!
//! Each letter of a campaign that goes on paper has a row with its number: one after the other within a place and a year, none left out
//! and none twice. Letters and labels are printed in parts, in the order of their addresses. A part is handed over to whoever carries it;
//! slips come back signed, and their numbers are typed or scanned one after the other; a letter that comes back has its reason.

mod routes;
mod forms;
mod actions;
mod word;
mod dispatch;
mod number;
mod address;
mod permissions;
mod store;
mod paper;
mod held;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{answer, enter, hand_over},
    address::Addresses,
    dispatch::{Answer, Dispatch, DispatchId, NewDispatch, Outcome},
    held::{erase, held},
    permissions::READ,
    store::{figures, first_waiting},
    word::{Delivery, Returned, State},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "dispatches",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about: its number, without a name.
fn subject<'a>(one: &'a Dispatch, number: &'a str) -> Subject<'a> {
    Subject { kind: "dispatch", id: one.id.to_string(), place: &one.place, title: number }
}
