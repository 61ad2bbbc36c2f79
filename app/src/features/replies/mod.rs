//! Replies: short messages that people send to the number of the programme.
//!
//! A gateway hands each over with a key that only it knows. The word that ends it (STOP, ARRET, توقف …) takes back, from that moment, what
//! everybody with that number agreed to for short messages, and is acknowledged. Whatever else somebody writes becomes a case of the desk with its
//! number and its clock, and is answered by the same way. What was received is noted without its number and its words; the same message that
//! comes twice is taken once.

mod routes;
mod actions;
mod stop;
mod permissions;
mod store;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "replies",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: Vec::new,
    messages: messages!(),
};
