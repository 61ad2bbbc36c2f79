//! Replies: what people send back, by short message to the number of the programme or by mail to the address that letters come from.
//!
//! A gateway hands each over with a key that only it knows. The word that ends it (STOP, ARRET, توقف …) takes back, from that moment, what
//! everybody with that number agreed to for short messages, and is acknowledged. Whatever else somebody writes becomes a case of the desk with its
//! number and its clock, and is answered by the same way. What was received is noted without its number and its words; the same message that
//! comes twice is taken once.
//!
//! A mail box is read every minute: a server that could not deliver a letter, whoever wants no more, whoever answers. A message counts only
//! when it names a letter that was written here, by an identifier that nobody else can make. What is not understood stays in the box, marked,
//! and the administrator's page says so.

mod routes;
mod mailbox;
mod actions;
mod stop;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    mailbox::{JOB, fetch, plan},
    permissions::READ,
};
use crate::foundation::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "replies",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
