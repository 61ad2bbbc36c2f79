//! Events: everything that takes place, with its days and half-days, its agenda, its groups and the people in it.
//!
//! A training session is an event with something more; this slice keeps what all events share and has no pages of its own.

use crate::foundation::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "events",
    verbs: &[],
    routes: Vec::new,
    samples: Vec::new,
    messages: messages!(),
};
