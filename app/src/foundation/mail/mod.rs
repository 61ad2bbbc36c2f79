//! Letters: what the program writes to people by mail, and the page of what did not go out.
//!
//! An act puts its letter into the outbox in its own transaction: who gets it, of which kind, about what. What is written in it
//! is found when it goes out, by the function that `app.rs` names for its kind (`LETTERS`), in the reader's language: so no
//! code and no link stands in the database or in a log. A job hands it to the mail server; when that cannot take it now, it is
//! tried again later and later; what a server refuses for good waits for the administrator. A letter is sent once: only the
//! one that was on its way when the program ended is sent again, under the same identifier. A short message has no identifier by which
//! a telephone would know it again: it is not sent again, and waits for the administrator.

mod routes;
mod actions;
mod letter;
mod outbox;
mod permissions;
mod send;
mod store;
mod views;
mod words;
#[cfg(test)]
pub mod tests;

pub use self::{
    letter::{Kind, LetterId, NewLetter, Outgoing, Writing},
    outbox::{forget, may_post, post, text},
    permissions::READ,
    send::{send, sweep},
    words::written,
};
pub use kit_mail::Letter;

use crate::foundation::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "mail",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
